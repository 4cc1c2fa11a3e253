-- Made by schemac: from to to from.
-- deletes-data: the values of `hits.number` are deleted
-- breaks-clients: clients that name the column `hits.number` fail from now on
-- deletes-data: the rows of `new_notes` are deleted
-- breaks-clients: clients that name `new_notes` fail from now on
-- breaks-clients: clients that name `visits` fail from now on
-- rewrites-table: every row of `sessions` is written anew
-- blocks-reads: `sessions` can be neither read nor written while its rows are written
-- rewrites-table: every row of `hits` is written anew
-- blocks-reads: `hits` can be neither read nor written while its rows are written
-- rewrites-table: every row of `marks` is written anew
-- blocks-reads: `marks` can be neither read nor written while its rows are written
-- rewrites-table: every row of `chickens` is written anew; from then on a crash of the server empties it, and standby servers lack it
-- blocks-reads: `chickens` can be neither read nor written while its rows are written
-- rewrites-table: every row of `eggs` is written anew; from then on a crash of the server empties it, and standby servers lack it
-- blocks-reads: `eggs` can be neither read nor written while its rows are written
-- scans-table: every row of `hits` is read for `hits_session_id_fkey`
-- blocks-writes: `hits` and `sessions` cannot be written while the rows are read
-- scans-table: every row of `chickens` is read for `chickens_egg_id_fkey`
-- blocks-writes: `chickens` and `eggs` cannot be written while the rows are read
-- scans-table: every row of `eggs` is read for `eggs_chicken_id_fkey`
-- blocks-writes: `eggs` and `chickens` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `hits_session_id_fkey` of `hits`
ALTER TABLE hits DROP CONSTRAINT hits_session_id_fkey;

-- drop the foreign key `chickens_egg_id_fkey` of `chickens`
ALTER TABLE chickens DROP CONSTRAINT chickens_egg_id_fkey;

-- drop the foreign key `eggs_chicken_id_fkey` of `eggs`
ALTER TABLE eggs DROP CONSTRAINT eggs_chicken_id_fkey;

-- drop `new_notes`
DROP TABLE new_notes;

-- rename the table `visits` to `sessions`
ALTER TABLE visits RENAME TO sessions;

-- rename the primary key `visits_pkey` to `sessions_pkey`
ALTER INDEX visits_pkey RENAME TO sessions_pkey;

-- rename the sequence `visits_id_seq` to `sessions_id_seq`
ALTER SEQUENCE IF EXISTS visits_id_seq RENAME TO sessions_id_seq;

-- let the NOT NULLs of `sessions` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE sessions RENAME CONSTRAINT visits_id_not_null TO sessions_id_not_null;
    ALTER TABLE sessions RENAME CONSTRAINT visits_name_not_null TO sessions_name_not_null;
  END IF;
END';

-- drop `number` of `hits`
ALTER TABLE hits DROP COLUMN number;

-- write the rows of `sessions` to the write-ahead log
ALTER TABLE sessions SET LOGGED;

-- write the rows of `hits` to the write-ahead log
ALTER TABLE hits SET LOGGED;

-- write the rows of `marks` to the write-ahead log
ALTER TABLE marks SET LOGGED;

-- keep the rows of `chickens` out of the write-ahead log
ALTER TABLE chickens SET UNLOGGED;

-- keep the rows of `eggs` out of the write-ahead log
ALTER TABLE eggs SET UNLOGGED;

-- create the table `old_notes`
CREATE TABLE old_notes (
  session_id bigint NOT NULL
);

INSERT INTO old_notes (session_id)
  SELECT session_id FROM schemac_backup_967b2ff4.old_notes;

-- add the foreign key `hits_session_id_fkey` to `hits`
ALTER TABLE hits ADD CONSTRAINT hits_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE;

-- add the foreign key `chickens_egg_id_fkey` to `chickens`
ALTER TABLE chickens ADD CONSTRAINT chickens_egg_id_fkey FOREIGN KEY (egg_id) REFERENCES eggs (id);

-- add the foreign key `eggs_chicken_id_fkey` to `eggs`
ALTER TABLE eggs ADD CONSTRAINT eggs_chicken_id_fkey FOREIGN KEY (chicken_id) REFERENCES chickens (id);

-- add the foreign key `old_notes_session_id_fkey` to `old_notes`
ALTER TABLE old_notes ADD CONSTRAINT old_notes_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id);

-- drop the schema `schemac_backup_967b2ff4`, whose rows are back
DROP TABLE schemac_backup_967b2ff4.old_notes;

DROP SCHEMA schemac_backup_967b2ff4;

COMMIT;
