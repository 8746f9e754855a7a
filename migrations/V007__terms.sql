-- Which word a dossier uses where, and why.
create table term (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  position integer not null check (position > 0),
  word varchar(2000) not null check (trim(word) <> ''),
  usage_text varchar(40000) not null check (trim(usage_text) <> ''),
  why varchar(40000),
  unique (dossier_id, position),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id)
);

-- A list of one dossier must not read the rows of all others.
create index claim_standing_dossier on claim_standing (dossier_id);
create index event_when on event (dossier_id, latest);
create index statement_when on statement (dossier_id, latest);
create index citation_claim on citation (claim_id);
create index citation_dossier on citation (dossier_id);
create index premise_dossier on premise (dossier_id);
create index argument_party_dossier on argument_party (dossier_id);
