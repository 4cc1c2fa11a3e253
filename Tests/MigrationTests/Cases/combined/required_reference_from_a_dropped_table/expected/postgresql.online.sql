-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE kinds IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `things_kind_id_fkey` of `things`
ALTER TABLE things DROP CONSTRAINT things_kind_id_fkey;
-- drop `kinds`
DROP TABLE kinds;
-- create the type `kind`
CREATE TYPE kind AS ENUM ('cup', 'plate');
-- add the column `kind` to `things`
ALTER TABLE things ADD COLUMN kind kind;
SET LOCAL statement_timeout = '3600s';
-- give the rows of `things` their `kind`
UPDATE things
  SET kind = (CASE kind_id WHEN 1 THEN 'cup' ELSE 'plate' END)::kind;
SET LOCAL statement_timeout = '60s';
-- in `things`, let `kind` be what it says
ALTER TABLE things ADD CONSTRAINT kind_schemac_not_null CHECK (kind IS NOT NULL) NOT VALID;
-- drop `kind_id` of `things`
ALTER TABLE things DROP COLUMN kind_id;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `kind` of `things` have values in all rows
ALTER TABLE things VALIDATE CONSTRAINT kind_schemac_not_null;
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
-- make `kind` of `things` NOT NULL, as is known now
ALTER TABLE things ALTER COLUMN kind SET NOT NULL, DROP CONSTRAINT kind_schemac_not_null;
COMMIT;
