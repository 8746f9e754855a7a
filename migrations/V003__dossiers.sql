-- Lengths in the database are twice those of the bundle: the bundle counts characters, H2 counts UTF-16 units.
create table dossier (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  slug varchar(80) not null unique check (slug = lower(slug) and trim(slug) <> ''),
  title varchar(2000) not null check (trim(title) <> ''),
  summary varchar(40000),
  about varchar(40000),
  happened varchar(40),
  language varchar(35),
  visibility varchar(10) not null check (visibility in ('PRIVATE', 'MEMBERS', 'PUBLIC')),
  next_question integer not null check (next_question > 0),
  next_claim integer not null check (next_claim > 0),
  next_statement integer not null check (next_statement > 0),
  next_argument integer not null check (next_argument > 0),
  next_source integer not null check (next_source > 0),
  next_event integer not null check (next_event > 0),
  version integer not null,
  unique (workspace_id, id)
);

create table question (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  number integer not null check (number > 0),
  text varchar(2000) not null check (trim(text) <> ''),
  kind varchar(10) not null check (kind in ('YES_NO', 'OPEN')),
  topic varchar(2000),
  pinned integer check (pinned > 0),
  summary varchar(40000),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  unique (dossier_id, number),
  unique (dossier_id, id)
);

-- A number that was given and taken back is never given again.
create table withdrawn (
  dossier_id uuid not null,
  workspace_id uuid not null,
  kind varchar(10) not null check (kind in ('QUESTION', 'CLAIM', 'STATEMENT', 'ARGUMENT', 'SOURCE', 'EVENT')),
  number integer not null check (number > 0),
  reason varchar(40000) not null check (trim(reason) <> ''),
  primary key (dossier_id, kind, number),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id)
);
