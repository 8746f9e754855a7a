-- Who works in a workspace, and under which name: the only name of theirs that anybody sees there.
create table membership (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  account_id uuid not null references account,
  byline varchar(200) not null check (trim(byline) <> ''),
  joined_at timestamp(6) with time zone not null,
  left_at timestamp(6) with time zone,
  version integer not null,
  unique (workspace_id, account_id),
  unique (workspace_id, byline)
);

create index membership_account on membership (account_id);

create table held_role (
  workspace_id uuid not null,
  account_id uuid not null,
  role varchar(12) not null check (role in ('READER', 'ANNOTATOR', 'EDITOR', 'REVIEWER', 'MODERATOR', 'INSTRUCTOR', 'OWNER')),
  primary key (workspace_id, account_id, role),
  foreign key (workspace_id, account_id) references membership (workspace_id, account_id)
);

create index held_role_account on held_role (account_id);

create table invitation (
  id uuid primary key,
  workspace_id uuid not null references workspace,
  token_hash bytea not null unique,
  roles varchar(100) not null,
  note varchar(400),
  made_by uuid not null references account,
  made_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null,
  used_by uuid references account,
  used_at timestamp(6) with time zone,
  withdrawn_at timestamp(6) with time zone
);

create index invitation_workspace on invitation (workspace_id);
