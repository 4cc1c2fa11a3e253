-- Made by schemac: from from to to.

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
      LOCK TABLE old_notes IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE sessions IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
SET LOCAL statement_timeout = '3600s';
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
SET LOCAL statement_timeout = '60s';
-- create the table `new_notes`
CREATE TABLE new_notes (
  chicken_id bigint NOT NULL
);
-- add the foreign key `hits_session_id_fkey` to `hits` for rows to come
ALTER TABLE hits ADD CONSTRAINT hits_session_id_fkey FOREIGN KEY (session_id) REFERENCES visits (id) ON DELETE RESTRICT NOT VALID;
-- add the foreign key `chickens_egg_id_fkey` to `chickens` for rows to come
ALTER TABLE chickens ADD CONSTRAINT chickens_egg_id_fkey FOREIGN KEY (egg_id) REFERENCES eggs (id) NOT VALID;
-- add the foreign key `eggs_chicken_id_fkey` to `eggs` for rows to come
ALTER TABLE eggs ADD CONSTRAINT eggs_chicken_id_fkey FOREIGN KEY (chicken_id) REFERENCES chickens (id) NOT VALID;
SET LOCAL statement_timeout = '3600s';
-- add the foreign key `new_notes_chicken_id_fkey` to `new_notes`
ALTER TABLE new_notes ADD CONSTRAINT new_notes_chicken_id_fkey FOREIGN KEY (chicken_id) REFERENCES chickens (id);
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
