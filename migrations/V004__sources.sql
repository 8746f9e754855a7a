create table source (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  label varchar(2000) not null check (trim(label) <> ''),
  type varchar(40) not null,
  title varchar(2000),
  author text,
  container_title varchar(2000),
  publisher varchar(2000),
  issued varchar(40),
  url varchar(2000),
  language varchar(35),
  via_id uuid,
  version integer not null,
  check (via_id <> id),
  unique (workspace_id, id),
  foreign key (workspace_id, via_id) references source (workspace_id, id)
);

-- A source belongs to the workspace; a dossier that rests on it gives it a number.
create table dossier_source (
  dossier_id uuid not null,
  source_id uuid not null,
  workspace_id uuid not null,
  number integer not null check (number > 0),
  primary key (dossier_id, source_id),
  unique (dossier_id, number),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (workspace_id, source_id) references source (workspace_id, id)
);

create index dossier_source_source on dossier_source (source_id);

create table snapshot (
  id uuid primary key,
  workspace_id uuid not null,
  source_id uuid not null,
  sha256 varchar(64) not null check (char_length(sha256) = 64),
  captured_at timestamp(6) with time zone not null,
  text text not null,
  unique (source_id, sha256),
  foreign key (workspace_id, source_id) references source (workspace_id, id)
);

create table event (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  number integer not null check (number > 0),
  happened varchar(40) not null,
  earliest date not null,
  latest date not null,
  text varchar(2000) not null check (trim(text) <> ''),
  place varchar(2000),
  source_id uuid not null,
  check (earliest <= latest),
  unique (dossier_id, number),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  foreign key (dossier_id, source_id) references dossier_source (dossier_id, source_id)
);
