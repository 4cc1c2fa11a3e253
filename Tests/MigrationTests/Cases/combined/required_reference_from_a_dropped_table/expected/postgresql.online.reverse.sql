-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `kind` of `things`
ALTER TABLE IF EXISTS things DROP CONSTRAINT IF EXISTS kind_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the column `kind_id` to `things`
ALTER TABLE things ADD COLUMN kind_id integer;
-- in `things`, let `kind_id` be what it says
ALTER TABLE things ADD CONSTRAINT kind_id_schemac_filled CHECK (kind_id IS NOT NULL) NOT VALID;
-- drop `kind` of `things`
ALTER TABLE things DROP COLUMN kind;
-- drop the type `kind`
DROP TYPE kind;
-- create the table `kinds`
CREATE TABLE kinds (
  id integer NOT NULL,
  name text NOT NULL,
  CONSTRAINT kinds_pkey PRIMARY KEY (id)
);
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `kind_id` of `things` have values in all rows
ALTER TABLE things VALIDATE CONSTRAINT kind_id_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `kind_id` of `things` NOT NULL, as is known now
ALTER TABLE things ALTER COLUMN kind_id SET NOT NULL, DROP CONSTRAINT kind_id_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE kinds IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE things IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `things_kind_id_fkey` to `things` for rows to come
ALTER TABLE things ADD CONSTRAINT things_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES kinds (id) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `things` meet the foreign key `things_kind_id_fkey`
ALTER TABLE things VALIDATE CONSTRAINT things_kind_id_fkey;
COMMIT;
