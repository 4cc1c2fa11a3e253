-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE chickens IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE eggs IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE hits IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE marks IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE new_notes IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE visits IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `hits_session_id_fkey` of `hits`
ALTER TABLE hits DROP CONSTRAINT IF EXISTS hits_session_id_fkey;
-- drop the foreign key `chickens_egg_id_fkey` of `chickens`
ALTER TABLE chickens DROP CONSTRAINT IF EXISTS chickens_egg_id_fkey;
-- drop the foreign key `eggs_chicken_id_fkey` of `eggs`
ALTER TABLE eggs DROP CONSTRAINT IF EXISTS eggs_chicken_id_fkey;
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
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''sessions''::regclass AND conname = ''visits_id_not_null'') THEN
      ALTER TABLE sessions RENAME CONSTRAINT visits_id_not_null TO sessions_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''sessions''::regclass AND conname = ''visits_name_not_null'') THEN
      ALTER TABLE sessions RENAME CONSTRAINT visits_name_not_null TO sessions_name_not_null;
    END IF;
  END IF;
END';
-- drop `number` of `hits`
ALTER TABLE hits DROP COLUMN number;
SET LOCAL statement_timeout = '3600s';
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
SET LOCAL statement_timeout = '60s';
-- create the table `old_notes`
CREATE TABLE old_notes (
  session_id bigint NOT NULL
);
-- add the foreign key `hits_session_id_fkey` to `hits` for rows to come
ALTER TABLE hits ADD CONSTRAINT hits_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE NOT VALID;
-- add the foreign key `chickens_egg_id_fkey` to `chickens` for rows to come
ALTER TABLE chickens ADD CONSTRAINT chickens_egg_id_fkey FOREIGN KEY (egg_id) REFERENCES eggs (id) NOT VALID;
-- add the foreign key `eggs_chicken_id_fkey` to `eggs` for rows to come
ALTER TABLE eggs ADD CONSTRAINT eggs_chicken_id_fkey FOREIGN KEY (chicken_id) REFERENCES chickens (id) NOT VALID;
SET LOCAL statement_timeout = '3600s';
-- add the foreign key `old_notes_session_id_fkey` to `old_notes`
ALTER TABLE old_notes ADD CONSTRAINT old_notes_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id);
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `hits` meet the foreign key `hits_session_id_fkey`
ALTER TABLE hits VALIDATE CONSTRAINT hits_session_id_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `chickens` meet the foreign key `chickens_egg_id_fkey`
ALTER TABLE chickens VALIDATE CONSTRAINT chickens_egg_id_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `eggs` meet the foreign key `eggs_chicken_id_fkey`
ALTER TABLE eggs VALIDATE CONSTRAINT eggs_chicken_id_fkey;
COMMIT;
