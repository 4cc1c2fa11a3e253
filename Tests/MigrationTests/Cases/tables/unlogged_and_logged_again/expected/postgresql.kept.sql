-- Made by schemac: from from to to.
-- blocks-reads: `old_notes` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `old_notes` fail from now on
-- breaks-clients: clients that name `sessions` fail from now on
-- rewrites-table: every row of `hits` is written anew for `number`
-- blocks-reads: `hits` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `eggs` is written anew
-- blocks-reads: `eggs` can be neither read nor written while its rows are written
-- rewrites-table: every row of `chickens` is written anew
-- blocks-reads: `chickens` can be neither read nor written while its rows are written
-- rewrites-table: every row of `marks` is written anew; from then on a crash of the server empties it, and standby servers lack it
-- blocks-reads: `marks` can be neither read nor written while its rows are written
-- rewrites-table: every row of `hits` is written anew; from then on a crash of the server empties it, and standby servers lack it
-- blocks-reads: `hits` can be neither read nor written while its rows are written
-- rewrites-table: every row of `visits` is written anew; from then on a crash of the server empties it, and standby servers lack it
-- blocks-reads: `visits` can be neither read nor written while its rows are written
-- scans-table: every row of `hits` is read for `hits_session_id_fkey`
-- blocks-writes: `hits` and `visits` cannot be written while the rows are read
-- scans-table: every row of `chickens` is read for `chickens_egg_id_fkey`
-- blocks-writes: `chickens` and `eggs` cannot be written while the rows are read
-- scans-table: every row of `eggs` is read for `eggs_chicken_id_fkey`
-- blocks-writes: `eggs` and `chickens` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_967b2ff4`
LOCK TABLE old_notes;

CREATE SCHEMA schemac_backup_967b2ff4;

CREATE TABLE schemac_backup_967b2ff4.old_notes AS
  SELECT session_id FROM old_notes;

-- drop the foreign key `hits_session_id_fkey` of `hits`
ALTER TABLE hits DROP CONSTRAINT hits_session_id_fkey;

-- drop the foreign key `chickens_egg_id_fkey` of `chickens`
ALTER TABLE chickens DROP CONSTRAINT chickens_egg_id_fkey;

-- drop the foreign key `eggs_chicken_id_fkey` of `eggs`
ALTER TABLE eggs DROP CONSTRAINT eggs_chicken_id_fkey;

-- drop `old_notes`
DROP TABLE old_notes;

-- rename the table `sessions` to `visits`
ALTER TABLE sessions RENAME TO visits;

-- rename the primary key `sessions_pkey` to `visits_pkey`
ALTER INDEX sessions_pkey RENAME TO visits_pkey;

-- rename the sequence `sessions_id_seq` to `visits_id_seq`
ALTER SEQUENCE IF EXISTS sessions_id_seq RENAME TO visits_id_seq;

-- let the NOT NULLs of `visits` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE visits RENAME CONSTRAINT sessions_id_not_null TO visits_id_not_null;
    ALTER TABLE visits RENAME CONSTRAINT sessions_name_not_null TO visits_name_not_null;
  END IF;
END';

-- add the column `number` to `hits`
ALTER TABLE hits ADD COLUMN number bigserial NOT NULL;

-- write the rows of `eggs` to the write-ahead log
ALTER TABLE eggs SET LOGGED;

-- write the rows of `chickens` to the write-ahead log
ALTER TABLE chickens SET LOGGED;

-- keep the rows of `marks` out of the write-ahead log
ALTER TABLE marks SET UNLOGGED;

-- keep the rows of `hits` out of the write-ahead log
ALTER TABLE hits SET UNLOGGED;

-- keep the rows of `visits` out of the write-ahead log
ALTER TABLE visits SET UNLOGGED;

-- create the table `new_notes`
CREATE TABLE new_notes (
  chicken_id bigint NOT NULL
);

-- add the foreign key `hits_session_id_fkey` to `hits`
ALTER TABLE hits ADD CONSTRAINT hits_session_id_fkey FOREIGN KEY (session_id) REFERENCES visits (id) ON DELETE RESTRICT;

-- add the foreign key `chickens_egg_id_fkey` to `chickens`
ALTER TABLE chickens ADD CONSTRAINT chickens_egg_id_fkey FOREIGN KEY (egg_id) REFERENCES eggs (id);

-- add the foreign key `eggs_chicken_id_fkey` to `eggs`
ALTER TABLE eggs ADD CONSTRAINT eggs_chicken_id_fkey FOREIGN KEY (chicken_id) REFERENCES chickens (id);

-- add the foreign key `new_notes_chicken_id_fkey` to `new_notes`
ALTER TABLE new_notes ADD CONSTRAINT new_notes_chicken_id_fkey FOREIGN KEY (chicken_id) REFERENCES chickens (id);

COMMIT;
