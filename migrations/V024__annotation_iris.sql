-- What the W3C Web Annotation Protocol needs: motivations of others may be long; the IRI of what is not ours can be
-- looked for; and what was open and is gone is told from what never was.
alter table annotation alter column motivation set data type varchar(200);
alter table annotation add column target_iri varchar(1000);
alter table annotation add column was_open boolean default false not null;

create index annotation_target_iri on annotation (target_iri);
create index annotation_reply on annotation (reply_to_id);
