-- What moderators decided on notes, each on the version that they saw; `number` counts those on one note, and the one
-- that holds is its `latest`. What the note was before is kept, so that an undone decision leaves it exactly as it was.
create table decision (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  dossier_id uuid,
  annotation_id uuid not null references annotation,
  number integer not null check (number > 0),
  version integer not null,
  decision varchar(17) not null check (decision in ('APPROVED', 'REJECTED', 'CHANGES_REQUESTED', 'SPAM', 'ESCALATED', 'KEPT')),
  code varchar(40),
  text text,
  decided_by uuid not null references account,
  decided_at timestamp(6) with time zone not null,
  tells_at timestamp(6) with time zone not null,
  batch_id uuid,
  latest boolean not null,
  approval_before varchar(17) not null check (approval_before in ('PENDING', 'APPROVED', 'REJECTED', 'CHANGES_REQUESTED', 'SPAM', 'WITHDRAWN')),
  shown_version_before integer,
  shown_before text,
  changed_before timestamp(6) with time zone not null,
  undone_by uuid references account,
  undone_at timestamp(6) with time zone,
  check (decision in ('APPROVED', 'KEPT') or code is not null),
  check (case when undone_by is null then 0 else 1 end = case when undone_at is null then 0 else 1 end),
  check (undone_at is null or not latest),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id),
  unique (annotation_id, number)
);

create index decision_workspace on decision (workspace_id, decided_at);
create index decision_decider on decision (decided_by, decided_at);
create index decision_batch on decision (batch_id);
create index decision_standing on decision (workspace_id, decision, latest);

-- Who has a note in hand, and until when; so that two do not look at the same one.
create table lease (
  annotation_id uuid primary key references annotation,
  workspace_id uuid not null references workspace,
  holder_id uuid not null references account,
  ends_at timestamp(6) with time zone not null
);

create index lease_holder on lease (holder_id, ends_at);

-- Whose notes wait in a workspace, and what is held back; one without a row goes by the default.
create table moderation_setting (
  workspace_id uuid primary key references workspace,
  version integer not null,
  free_roles varchar(200) not null,
  first_notes integer not null check (first_notes >= 0),
  most_links integer check (most_links >= 0),
  longest integer check (longest > 0),
  words text
);

-- What a workspace calls a reason, where it is not the usual, and whether it is on offer.
create table moderation_reason (
  workspace_id uuid not null references workspace,
  code varchar(40) not null,
  label varchar(200),
  offered boolean not null,
  primary key (workspace_id, code)
);

-- By which keys somebody moderates, if not by the usual ones; of their own, so of no workspace.
create table moderation_keys (
  account_id uuid primary key references account,
  active boolean not null,
  chosen varchar(200) not null
);
