-- A form that was sent and made something; sent again within a day, it leads to that and makes nothing.
create table sent_form (
  token varchar(64) primary key,
  account_id uuid not null references account,
  digest bytea not null,
  location varchar(2000) not null,
  sent_at timestamp(6) with time zone not null
);

create index sent_form_account on sent_form (account_id, sent_at);

-- A stale form is refused by the version it was made from.
alter table question add column version integer default 0 not null;
alter table party add column version integer default 0 not null;
alter table event add column version integer default 0 not null;

-- What was proposed is declined, what was accepted is withdrawn; either stays, and can be brought back.
alter table claim add column withdrawn_with uuid;
alter table claim add column taken varchar(10) default 'ACCEPTED' not null check (taken in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));
update claim set taken = acceptance;
alter table claim drop column acceptance;
alter table claim rename column taken to acceptance;
alter table statement add column withdrawn_with uuid;
alter table statement add column taken varchar(10) default 'ACCEPTED' not null check (taken in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));
update statement set taken = acceptance;
alter table statement drop column acceptance;
alter table statement rename column taken to acceptance;
alter table argument add column withdrawn_with uuid;
alter table argument add column taken varchar(10) default 'ACCEPTED' not null check (taken in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));
update argument set taken = acceptance;
alter table argument drop column acceptance;
alter table argument rename column taken to acceptance;

-- The single arguments without which the case would stand elsewhere; null where too much is connected to try.
alter table claim_standing add column pivots text;

-- What somebody is writing and has not sent; nobody else ever sees it.
create table draft (
  account_id uuid not null references account,
  address varchar(500) not null,
  fields text not null,
  saved_at timestamp(6) with time zone not null,
  primary key (account_id, address)
);
