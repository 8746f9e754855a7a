-- A reader reports a note to those who decide, for one reason, on the version that they saw. What became of the note
-- is what became of the report; `weight` is what the reporter's earlier ones were worth when this one was made.
create table flag (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  annotation_id uuid not null references annotation,
  version integer not null check (version > 0),
  account_id uuid not null references account,
  reason varchar(40) not null,
  comment varchar(2000),
  weight double precision not null check (weight between 0.5 and 2),
  made_at timestamp(6) with time zone not null,
  retracted_at timestamp(6) with time zone,
  outcome varchar(7) check (outcome in ('KEPT', 'REMOVED')),
  decision_id uuid references decision,
  unique (annotation_id, version, account_id, reason)
);

create index flag_open on flag (workspace_id, outcome, retracted_at, annotation_id);
create index flag_account on flag (account_id, outcome);
create index flag_decision on flag (decision_id);

-- The author of a note contests a decision, once; somebody else keeps or reverses it.
create table appeal (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  decision_id uuid not null unique references decision,
  annotation_id uuid not null references annotation,
  author_id uuid not null references account,
  text varchar(10000) not null check (trim(text) <> ''),
  made_at timestamp(6) with time zone not null,
  outcome varchar(8) check (outcome in ('KEPT', 'REVERSED')),
  reason varchar(10000),
  decided_by uuid references account,
  decided_at timestamp(6) with time zone,
  check (outcome is null and reason is null and decided_by is null and decided_at is null
    or outcome is not null and reason is not null and decided_by is not null and decided_at is not null),
  check (decided_by is null or decided_by <> author_id)
);

create index appeal_waiting on appeal (workspace_id, outcome, made_at);
create index appeal_annotation on appeal (annotation_id);
create index appeal_decided on appeal (workspace_id, decided_at);

-- Somebody may read and nothing else, until a moment, or for good: then `until_at` is null. The reason goes when the
-- person is erased.
create table suspension (
  id uuid primary key,
  workspace_id uuid not null,
  account_id uuid not null,
  by_id uuid not null references account,
  reason varchar(2000),
  from_at timestamp(6) with time zone not null,
  until_at timestamp(6) with time zone,
  lifted_at timestamp(6) with time zone,
  lifted_by uuid references account,
  check (until_at is null or until_at > from_at),
  check (by_id <> account_id),
  foreign key (workspace_id, account_id) references membership (workspace_id, account_id)
);

create index suspension_person on suspension (account_id, workspace_id, lifted_at);
create index suspension_workspace on suspension (workspace_id, from_at);

-- Nobody writes in a workspace while it has a row here.
create table standstill (
  workspace_id uuid primary key references workspace,
  by_id uuid not null references account,
  why varchar(2000) not null check (trim(why) <> ''),
  since timestamp(6) with time zone not null
);

-- One act that took back many decisions of one person, or many notes from view; it can be undone.
create table sweep (
  id uuid primary key,
  workspace_id uuid not null,
  account_id uuid not null,
  by_id uuid not null references account,
  kind varchar(9) not null check (kind in ('DECISIONS', 'NOTES')),
  from_at timestamp(6) with time zone not null,
  until_at timestamp(6) with time zone not null,
  reason varchar(2000) not null check (trim(reason) <> ''),
  counted integer not null,
  made_at timestamp(6) with time zone not null,
  undone_at timestamp(6) with time zone,
  undone_by uuid references account,
  check (until_at > from_at),
  foreign key (workspace_id, account_id) references membership (workspace_id, account_id)
);

create index sweep_person on sweep (account_id, workspace_id, made_at);

-- The decisions that a sweep took back.
create table swept (
  sweep_id uuid not null references sweep,
  decision_id uuid not null references decision,
  primary key (sweep_id, decision_id)
);
