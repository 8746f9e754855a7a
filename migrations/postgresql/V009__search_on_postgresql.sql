-- Full-text search: by English stems, and by the words as they are where a search has nothing but stop words.
alter table search_entry add column found_by tsvector
  generated always as (to_tsvector('english', words) || to_tsvector('simple', words)) stored;

-- One index for each kind: a search goes through one kind after the other and ends when it has enough.
-- Without fastupdate, so that a search after an import is as fast as any other.
create index search_entry_claims on search_entry using gin (found_by) with (fastupdate = off) where kind = 'CLAIM';
create index search_entry_speakers on search_entry using gin (found_by) with (fastupdate = off) where kind = 'SPEAKER';
create index search_entry_statements on search_entry using gin (found_by) with (fastupdate = off) where kind = 'STATEMENT';
create index search_entry_arguments on search_entry using gin (found_by) with (fastupdate = off) where kind = 'ARGUMENT';
create index search_entry_sources on search_entry using gin (found_by) with (fastupdate = off) where kind = 'SOURCE';

-- Near spellings, where the database offers pg_trgm and lets us have it; without it, nothing is suggested.
do $$
begin
  create extension if not exists pg_trgm;
  create index search_entry_spelling on search_entry using gin (words gin_trgm_ops)
    where kind in ('CLAIM', 'SPEAKER', 'SOURCE');
exception
  when insufficient_privilege or feature_not_supported or undefined_file or undefined_object then
    raise notice 'no near spellings: %', sqlerrm;
end
$$;
