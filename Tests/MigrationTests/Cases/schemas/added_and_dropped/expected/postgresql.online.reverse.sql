-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the schema `old`
CREATE SCHEMA IF NOT EXISTS old;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE kept IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE new.things IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop `new.things`
DROP TABLE new.things;
-- create the type `old.kind`
CREATE TYPE old.kind AS ENUM ('a');
-- drop the type `new.kind`
DROP TYPE new.kind;
-- create the table `old.things`
CREATE TABLE old.things (
  id bigint NOT NULL,
  kind old.kind NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the schema `new`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS new;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema new stays: something else needs it'';
END';
COMMIT;
