-- What somebody without the right to accept brings in with a proposal waits as the proposal does, and what is taken
-- back can be brought back: questions, events, and the places that sources and speakers have in a dossier.
alter table question add column acceptance varchar(10) default 'ACCEPTED' not null check (acceptance in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));
alter table question add column withdrawn_with uuid;
alter table event add column acceptance varchar(10) default 'ACCEPTED' not null check (acceptance in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));
alter table event add column withdrawn_with uuid;
alter table dossier_source add column acceptance varchar(10) default 'ACCEPTED' not null check (acceptance in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));
alter table dossier_source add column withdrawn_with uuid;
alter table appearance add column acceptance varchar(10) default 'ACCEPTED' not null check (acceptance in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));
alter table appearance add column withdrawn_with uuid;
