-- Who can sign in. Nothing here says what anybody is called where they work: that is the byline of a membership.
create table account (
  id uuid primary key,
  name varchar(80) unique check (name = lower(name) and trim(name) <> ''),
  password varchar(300),
  demonstration boolean not null,
  made_at timestamp(6) with time zone not null,
  disabled_at timestamp(6) with time zone,
  reset_at timestamp(6) with time zone
);

-- Somebody is signed in: the cookie holds a secret, and only its SHA-256 stands here.
create table session (
  id uuid primary key,
  account_id uuid not null references account,
  token_hash bytea not null unique,
  began_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null,
  browser varchar(200)
);

create index session_account on session (account_id);

-- Whoever typed wrong passwords for a name from an address waits, whether the name exists or not.
create table sign_in_wait (
  who bytea primary key,
  failures integer not null check (failures > 0),
  failed_at timestamp(6) with time zone not null,
  until timestamp(6) with time zone not null
);

-- A link that works once: to make the first owner, or to set a new password.
create table one_time_link (
  id uuid primary key,
  token_hash bytea not null unique,
  purpose varchar(20) not null check (purpose in ('FIRST_OWNER', 'NEW_PASSWORD')),
  account_id uuid references account,
  made_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  check (purpose = 'FIRST_OWNER' or account_id is not null)
);
