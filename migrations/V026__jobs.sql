-- Long work that somebody asked for, with how far it is, and the file that it makes in parts. A row belongs to the
-- person who asked; it and its file are removed a day after the work has ended.
create table job (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  dossier_id uuid,
  account_id uuid not null references account,
  kind varchar(40) not null,
  asked text not null,
  state varchar(9) not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  failure varchar(11) check (failure in ('INTERRUPTED', 'BROKEN')),
  done integer not null check (done >= 0),
  total integer check (total >= 0),
  made_at timestamp(6) with time zone not null,
  started_at timestamp(6) with time zone,
  heartbeat_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  expires_at timestamp(6) with time zone not null,
  run_id uuid,
  runs integer not null,
  roles varchar(200),
  file_name varchar(200) not null,
  media_type varchar(200) not null,
  parts integer not null,
  bytes bigint not null,
  check ((state = 'RUNNING') = (run_id is not null)),
  check ((state = 'FAILED') = (failure is not null)),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id)
);

create index job_next on job (state, made_at);
create index job_account on job (account_id, made_at);
create index job_expiry on job (expires_at);

create table job_part (
  job_id uuid not null references job on delete cascade,
  number integer not null,
  content bytea not null,
  primary key (job_id, number)
);
