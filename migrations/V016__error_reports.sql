-- Somebody, perhaps without an account, says that a page is wrong or objects to it. The link that leads back to it
-- holds a secret, of which only the SHA-256 stands here.
create table error_report (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  about varchar(2000) not null,
  kind varchar(10) not null check (kind in ('ERROR', 'OBJECTION', 'CONCERNED')),
  text varchar(10000) not null check (trim(text) <> ''),
  instead varchar(10000),
  secret_hash bytea not null unique,
  made_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  decision varchar(10) check (decision in ('ACCEPTED', 'DECLINED')),
  answer varchar(40000),
  answered_by uuid references account,
  answered_at timestamp(6) with time zone,
  version integer not null,
  check (decision is null and answer is null and answered_by is null and answered_at is null
    or decision is not null and answer is not null and answered_by is not null and answered_at is not null),
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id)
);

create index error_report_workspace on error_report (workspace_id, answered_at, made_at);

-- From where reports came within the last hour, so that nobody floods a desk: the hash of a network address.
create table report_sender (
  id uuid primary key,
  workspace_id uuid not null,
  dossier_id uuid not null,
  who bytea not null,
  sent_at timestamp(6) with time zone not null,
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id)
);

create index report_sender_who on report_sender (who, sent_at);
create index report_sender_dossier on report_sender (dossier_id, sent_at);
create index report_sender_sent on report_sender (sent_at);
