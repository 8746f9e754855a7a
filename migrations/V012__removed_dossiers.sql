-- A dossier that was removed: nobody reads it, and it can be brought back.
alter table dossier add deleted_at timestamp(6) with time zone;
