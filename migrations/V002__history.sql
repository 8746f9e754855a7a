-- What has happened, unchangeably: one chain per dossier and one per workspace for the rest.
create table history_chain (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  last_seq bigint not null check (last_seq >= 0),
  last_hash bytea not null
);

create table history (
  chain_id uuid not null references history_chain,
  seq bigint not null check (seq > 0),
  workspace_id uuid not null references workspace,
  dossier_id uuid,
  subject varchar(40) not null,
  subject_id uuid not null,
  number integer check (number > 0),
  actor_id uuid,
  kind varchar(40) not null,
  happened_at timestamp(6) with time zone not null,
  body_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (chain_id, seq)
);

create index history_subject on history (subject_id, seq);

-- Apart from the row, so that erasing a person deletes bodies and the chain still verifies.
create table history_body (
  chain_id uuid not null,
  seq bigint not null,
  workspace_id uuid not null references workspace,
  salt bytea not null,
  text text not null,
  reason varchar(40000),
  primary key (chain_id, seq),
  foreign key (chain_id, seq) references history
);
