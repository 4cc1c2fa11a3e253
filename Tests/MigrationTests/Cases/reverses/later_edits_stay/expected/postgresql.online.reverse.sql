-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE prices IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the column `gone` to `prices`
ALTER TABLE prices ADD COLUMN gone text;
-- let `note` of `prices` be NULL
ALTER TABLE prices ALTER COLUMN note DROP NOT NULL;
SET LOCAL statement_timeout = '3600s';
-- change the type of `prices.amount` to numeric(8, 3)
ALTER TABLE prices ALTER COLUMN amount TYPE numeric(8, 3);
SET LOCAL statement_timeout = '60s';
-- in `prices`, let `gone` be what it says
ALTER TABLE prices ADD CONSTRAINT gone_schemac_filled CHECK (gone IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `gone` of `prices` have values in all rows
ALTER TABLE prices VALIDATE CONSTRAINT gone_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE prices IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `gone` of `prices` NOT NULL, as is known now
ALTER TABLE prices ALTER COLUMN gone SET NOT NULL, DROP CONSTRAINT gone_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `note` of `prices` have values
ALTER TABLE IF EXISTS prices DROP CONSTRAINT IF EXISTS note_schemac_not_null;
COMMIT;
