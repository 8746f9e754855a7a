-- What reviewers of a workspace go through, and the ratings in which its verdicts are given. A change is a new version;
-- old ones stay, because reviews and verdicts name theirs.
create table checklist_item (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  version integer not null check (version > 0),
  position integer not null,
  text varchar(600) not null,
  unique (workspace_id, version, position)
);

create table scale_version (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  version integer not null check (version > 0),
  worst integer not null,
  best integer not null,
  check (worst < best),
  unique (workspace_id, version)
);

create table scale_rating (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  scale_id uuid not null references scale_version,
  position integer not null,
  name varchar(200) not null,
  word varchar(20) not null check (word in ('SUPPORTED', 'REFUTED', 'CONFLICTING', 'NOT_ENOUGH_EVIDENCE')),
  number integer,
  explanation varchar(2000),
  unique (scale_id, position),
  unique (scale_id, name)
);
