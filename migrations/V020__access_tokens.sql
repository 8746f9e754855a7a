-- With what a program writes in somebody's name, in one workspace: only the SHA-256 of the token stands here.
create table access_token (
  id uuid primary key,
  account_id uuid not null references account,
  workspace_id uuid not null references workspace,
  label varchar(200) not null check (trim(label) <> ''),
  hash bytea not null unique,
  hint varchar(20) not null,
  scopes varchar(100) not null,
  made_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone
);

create index access_token_account on access_token (account_id);
