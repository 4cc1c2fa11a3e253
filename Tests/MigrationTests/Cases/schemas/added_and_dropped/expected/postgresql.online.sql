-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the schema `new`
CREATE SCHEMA IF NOT EXISTS new;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE kept IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE old.things IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop `old.things`
DROP TABLE old.things;
-- create the type `new.kind`
CREATE TYPE new.kind AS ENUM ('a');
-- drop the type `old.kind`
DROP TYPE old.kind;
-- create the table `new.things`
CREATE TABLE new.things (
  id bigint NOT NULL,
  kind new.kind NOT NULL,
  kept_id bigint NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
SET LOCAL statement_timeout = '3600s';
-- add the foreign key `things_kept_id_fkey` to `new.things`
ALTER TABLE new.things ADD CONSTRAINT things_kept_id_fkey FOREIGN KEY (kept_id) REFERENCES kept (id);
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the schema `old`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS old;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema old stays: something else needs it'';
END';
COMMIT;
