-- A room of its own for a desk or a class. Every table after this one carries workspace_id.
create table workspace (
  id uuid primary key,
  slug varchar(80) not null unique check (slug = lower(slug) and trim(slug) <> ''),
  name varchar(2000) not null check (trim(name) <> ''),
  standard varchar(30) not null check (standard in ('PRESUMPTION', 'PREPONDERANCE', 'CLEAR_AND_CONVINCING'))
);
