-- What somebody notes on a passage of a claim, an argument, a statement or a saved copy: in the terms of the W3C Web
-- Annotation Data Model, on a named revision of what it is about. What is shown is what was approved; `shown` keeps
-- that text while a later one waits. One whose target is not ours has no dossier.
create table annotation (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  dossier_id uuid,
  name varchar(200) not null unique,
  author_id uuid not null references account,
  target_kind varchar(9) check (target_kind in ('CLAIM', 'ARGUMENT', 'STATEMENT', 'SNAPSHOT')),
  target_id uuid,
  target_key varchar(60),
  revision varchar(64),
  exact text,
  prefix varchar(400),
  suffix varchar(400),
  start_at integer check (start_at >= 0),
  end_at integer,
  kind varchar(12) not null check (kind in ('NOTE', 'QUESTION', 'TAG', 'HIGHLIGHT', 'NEEDS_SOURCE', 'IS_CLAIM', 'REPLY', 'OTHER')),
  motivation varchar(20) not null,
  text text,
  language varchar(35),
  tags varchar(4000),
  document text,
  reply_to_id uuid references annotation,
  thread_id uuid not null,
  state varchar(17) not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'CHANGES_REQUESTED', 'SPAM', 'WITHDRAWN')),
  version integer not null,
  shown_version integer,
  shown text,
  members_at_once boolean not null,
  held_by varchar(2000),
  became varchar(60),
  made_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  check (target_kind is null or (target_id is not null and target_key is not null and revision is not null and dossier_id is not null)),
  check (exact is null or (start_at is not null and end_at >= start_at and prefix is not null and suffix is not null)),
  check (reply_to_id is null or kind in ('REPLY', 'OTHER')),
  check (shown_version is null or shown_version between 1 and version),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id)
);

create index annotation_target on annotation (target_id, made_at, id);
create index annotation_dossier on annotation (dossier_id, made_at, id);
create index annotation_waiting on annotation (workspace_id, state, changed_at, id);
create index annotation_author on annotation (author_id, made_at);
create index annotation_thread on annotation (thread_id);
