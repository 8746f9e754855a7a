-- Somebody is told of something that concerns them, here and perhaps by mail. A row is written by the act itself.
create table notice (
  id uuid primary key,
  account_id uuid not null references account,
  workspace_id uuid not null references workspace,
  dossier_id uuid,
  kind varchar(10) not null check (kind in ('DECISION', 'REPLY', 'APPEAL', 'PROPOSAL', 'REVIEW', 'ALARM')),
  what varchar(30) not null,
  subject varchar(40) not null,
  subject_id uuid not null,
  called varchar(200) not null,
  address varchar(2000) not null check (address like '/%'),
  detail varchar(1000),
  shown boolean not null,
  mail varchar(10) not null check (mail in ('OFF', 'DAILY', 'AT_ONCE')),
  made_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone,
  tried_at timestamp(6) with time zone,
  mailed_at timestamp(6) with time zone,
  given_up_at timestamp(6) with time zone,
  foreign key (workspace_id, dossier_id) references dossier (workspace_id, id)
);

create index notice_unread on notice (account_id, read_at, due_at);
create index notice_unmailed on notice (account_id, mailed_at, due_at);
create index notice_subject on notice (subject_id);
create index notice_due on notice (due_at);
create index notice_tried on notice (tried_at);
create index notice_given_up on notice (given_up_at);

-- What somebody chose for a kind of notices; without a row it is shown, and mailed once a day to who gave an address.
create table notice_choice (
  account_id uuid not null references account,
  kind varchar(10) not null check (kind in ('DECISION', 'REPLY', 'APPEAL', 'PROPOSAL', 'REVIEW', 'ALARM')),
  shown boolean not null,
  mail varchar(10) not null check (mail in ('OFF', 'DAILY', 'AT_ONCE')),
  primary key (account_id, kind)
);

-- Where somebody wants to be mailed: not before a link that was sent there has been opened. The row stays without its
-- address when that is taken back, so that nobody has links sent to one stranger after another.
create table notice_mail (
  account_id uuid primary key references account,
  address varchar(320),
  given_at timestamp(6) with time zone not null,
  token_hash bytea,
  confirmed_at timestamp(6) with time zone,
  next_at timestamp(6) with time zone not null,
  tries integer not null check (tries >= 0),
  given_up_at timestamp(6) with time zone,
  check (address is not null or token_hash is null and confirmed_at is null)
);
