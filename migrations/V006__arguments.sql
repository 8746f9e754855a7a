-- An argument aims at exactly one claim, argument or citation of its dossier; only a con aims at the latter two.
-- `claim_id` is the claim it is argued under, however deep; `depth` grows by one from target to argument, which no
-- ring of arguments can satisfy: so every argument leads down to a claim, without a trigger.
create table argument (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  claim_id uuid not null,
  number integer not null check (number > 0),
  direction varchar(3) not null check (direction in ('PRO', 'CON')),
  target_id uuid not null,
  target_claim_id uuid,
  target_argument_id uuid,
  target_citation_id uuid,
  target_depth integer,
  depth integer not null check (depth >= 0),
  text varchar(40000) not null check (trim(text) <> ''),
  said varchar(40),
  scheme varchar(30),
  critical_question varchar(2000),
  acceptance varchar(10) not null check (acceptance in ('PROPOSED', 'ACCEPTED')),
  label varchar(10) not null check (label in ('IN', 'OUT', 'UNDECIDED')),
  weight integer not null check (weight between 0 and 10),
  version integer not null,
  check (case when target_claim_id is null then 0 else 1 end
       + case when target_argument_id is null then 0 else 1 end
       + case when target_citation_id is null then 0 else 1 end = 1),
  check (target_id = coalesce(target_claim_id, target_argument_id, target_citation_id)),
  check (direction = 'CON' or target_claim_id is not null),
  check (target_claim_id is null or (target_claim_id = claim_id and target_depth is null and depth = 0)),
  check (target_claim_id is not null or (target_depth is not null and depth = target_depth + 1)),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, claim_id) references claim (dossier_id, id),
  unique (dossier_id, number),
  unique (dossier_id, id),
  unique (id, target_id),
  unique (id, claim_id, depth)
);

create index argument_claim on argument (claim_id);
create index argument_target_argument on argument (target_argument_id);
create index argument_target_citation on argument (target_citation_id);

create table citation (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  argument_id uuid not null,
  claim_id uuid not null,
  depth integer not null,
  position integer not null check (position > 0),
  source_id uuid not null,
  passage varchar(40000),
  locator varchar(2000),
  reliability varchar(1) not null check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  credibility integer not null check (credibility between 1 and 6),
  note varchar(40000),
  label varchar(10) not null check (label in ('IN', 'OUT', 'UNDECIDED')),
  foreign key (dossier_id, argument_id) references argument (dossier_id, id),
  foreign key (argument_id, claim_id, depth) references argument (id, claim_id, depth),
  foreign key (dossier_id, source_id) references dossier_source (dossier_id, source_id),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  unique (argument_id, position),
  unique (dossier_id, id),
  unique (id, claim_id, depth)
);

create index citation_source on citation (source_id);

alter table argument add foreign key (target_argument_id, claim_id, target_depth) references argument (id, claim_id, depth);
alter table argument add foreign key (dossier_id, target_argument_id) references argument (dossier_id, id);
alter table argument add foreign key (target_citation_id, claim_id, target_depth) references citation (id, claim_id, depth);
alter table argument add foreign key (dossier_id, target_citation_id) references citation (dossier_id, id);

-- A premise says that a claim of the same dossier holds or fails; never the target of its own argument.
create table premise (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  argument_id uuid not null,
  target_id uuid not null,
  claim_id uuid not null,
  position integer not null check (position > 0),
  holds boolean not null,
  check (claim_id <> target_id),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, argument_id) references argument (dossier_id, id),
  foreign key (argument_id, target_id) references argument (id, target_id),
  foreign key (dossier_id, claim_id) references claim (dossier_id, id),
  unique (argument_id, position),
  unique (argument_id, claim_id)
);

create index premise_claim on premise (claim_id);

-- Whose reason it is.
create table argument_party (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  argument_id uuid not null,
  party_id uuid not null,
  position integer not null check (position > 0),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, argument_id) references argument (dossier_id, id),
  foreign key (dossier_id, party_id) references appearance (dossier_id, party_id),
  unique (argument_id, position),
  unique (argument_id, party_id)
);

create index argument_party_party on argument_party (party_id);

-- Where each claim stands, renewed in the transaction of every change that bears on it.
create table claim_standing (
  claim_id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  label varchar(10) not null check (label in ('IN', 'OUT', 'UNDECIDED')),
  word varchar(20) not null check (word in ('FOR', 'AGAINST', 'CONTESTED', 'OPEN', 'NOT_ARGUED')),
  as_premise varchar(10) not null check (as_premise in ('IN', 'OUT', 'UNDECIDED')),
  graded boolean not null,
  standing_pros integer not null,
  standing_cons integer not null,
  because text not null,
  unanswered text not null,
  unanswered_count integer not null,
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, claim_id) references claim (dossier_id, id)
);
