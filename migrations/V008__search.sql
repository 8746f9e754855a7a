-- What can be found: one row for each thing in each dossier, written in the transaction of what it tells of.
-- `words` is what is looked through: folded words with one blank before and after each.
create table search_entry (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  kind varchar(10) not null check (kind in ('CLAIM', 'SPEAKER', 'STATEMENT', 'ARGUMENT', 'SOURCE')),
  number integer check (number > 0),
  question_id uuid,
  claim_id uuid,
  statement_id uuid,
  argument_id uuid,
  source_id uuid,
  party_id uuid,
  earliest date,
  latest date,
  words varchar(60000) not null,
  check (earliest <= latest),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, question_id) references question (dossier_id, id),
  foreign key (dossier_id, claim_id) references claim (dossier_id, id),
  foreign key (dossier_id, statement_id) references statement (dossier_id, id),
  foreign key (dossier_id, argument_id) references argument (dossier_id, id),
  foreign key (dossier_id, source_id) references dossier_source (dossier_id, source_id),
  foreign key (dossier_id, party_id) references appearance (dossier_id, party_id),
  unique (dossier_id, id)
);

-- Whose words or reasons an entry holds; an argument can be of several.
create table search_entry_party (
  entry_id uuid not null,
  party_id uuid not null,
  dossier_id uuid not null,
  workspace_id uuid not null,
  primary key (entry_id, party_id),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, entry_id) references search_entry (dossier_id, id),
  foreign key (dossier_id, party_id) references appearance (dossier_id, party_id)
);

create index search_entry_party_party on search_entry_party (party_id);

-- Which dossiers have their entries, and of which making; another one is indexed anew at the next start.
create table search_index (
  dossier_id uuid primary key,
  workspace_id uuid not null,
  edition integer not null,
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id)
);
