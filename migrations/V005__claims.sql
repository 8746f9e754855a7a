create table party (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  slug varchar(80) not null check (slug = lower(slug) and trim(slug) <> ''),
  name varchar(2000) not null check (trim(name) <> ''),
  kind varchar(20) not null check (kind in ('OFFICE_HOLDER', 'INSTITUTION', 'PERSON', 'UNNAMED')),
  part_of_id uuid,
  description varchar(2000),
  check (part_of_id <> id),
  unique (workspace_id, slug),
  unique (workspace_id, name),
  unique (workspace_id, id),
  foreign key (workspace_id, part_of_id) references party (workspace_id, id)
);

-- A party belongs to the workspace; this says in which dossiers it appears.
create table appearance (
  dossier_id uuid not null,
  party_id uuid not null,
  workspace_id uuid not null,
  primary key (dossier_id, party_id),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (workspace_id, party_id) references party (workspace_id, id)
);

create index appearance_party on appearance (party_id);

create table claim (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  question_id uuid not null,
  number integer not null check (number > 0),
  text varchar(2000) not null check (trim(text) <> ''),
  kind varchar(30) not null check (kind in ('EVENT_PROPERTY', 'NUMERICAL', 'QUOTE', 'CAUSAL', 'POSITION', 'LEGAL_NORMATIVE', 'PREDICTION', 'MEDIA_AUTHENTICITY', 'VALUE')),
  answer varchar(20) check (answer in ('AFFIRMATIVE', 'NEGATIVE')),
  standard varchar(30) check (standard in ('PRESUMPTION', 'PREPONDERANCE', 'CLEAR_AND_CONVINCING')),
  burden varchar(40000),
  note varchar(40000),
  acceptance varchar(10) not null check (acceptance in ('PROPOSED', 'ACCEPTED')),
  version integer not null,
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, question_id) references question (dossier_id, id),
  unique (dossier_id, number),
  unique (dossier_id, id)
);

create index claim_question on claim (question_id);

create table statement (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  claim_id uuid not null,
  party_id uuid not null,
  source_id uuid not null,
  number integer not null check (number > 0),
  capacity varchar(2000),
  stance varchar(10) not null check (stance in ('ASSERTS', 'DENIES', 'QUALIFIES', 'QUESTIONS', 'WITHDRAWS')),
  said varchar(40),
  said_when varchar(2000),
  earliest date,
  latest date,
  quote varchar(40000),
  quote_language varchar(35),
  paraphrase varchar(40000),
  locator varchar(2000),
  attribution varchar(20) not null check (attribution in ('NAMED', 'UNNAMED', 'INSTITUTIONAL')),
  shift varchar(20) check (shift in ('FIRST_ASSERTED', 'REPEATED', 'NARROWED', 'BROADENED', 'QUANTIFIED', 'HEDGED', 'REFRAMED', 'CONTRADICTED_SELF', 'WITHDRAWN', 'CORRECTED')),
  acceptance varchar(10) not null check (acceptance in ('PROPOSED', 'ACCEPTED')),
  version integer not null,
  check (quote is not null or paraphrase is not null),
  check (said is null or (earliest is not null and latest is not null and earliest <= latest)),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, claim_id) references claim (dossier_id, id),
  foreign key (dossier_id, party_id) references appearance (dossier_id, party_id),
  foreign key (dossier_id, source_id) references dossier_source (dossier_id, source_id),
  unique (dossier_id, number),
  unique (dossier_id, id)
);

create index statement_claim on statement (claim_id);
create index statement_party on statement (party_id);
create index statement_source on statement (source_id);

-- What somebody published elsewhere; an import never signs anything here.
create table verdict_elsewhere (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  claim_id uuid not null,
  position integer not null check (position > 0),
  word varchar(20) not null check (word in ('SUPPORTED', 'REFUTED', 'CONFLICTING', 'NOT_ENOUGH_EVIDENCE')),
  published_by varchar(2000) not null check (trim(published_by) <> ''),
  published varchar(40),
  text varchar(40000),
  url varchar(2000),
  unique (dossier_id, position),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, claim_id) references claim (dossier_id, id)
);

create index verdict_elsewhere_claim on verdict_elsewhere (claim_id);
