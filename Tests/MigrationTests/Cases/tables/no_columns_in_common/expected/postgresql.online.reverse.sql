-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the primary key `t_pkey` of `t`
ALTER TABLE t DROP CONSTRAINT IF EXISTS t_pkey;
-- add the column `a` to `t`
ALTER TABLE t ADD COLUMN a text;
-- add the column `b` to `t`
ALTER TABLE t ADD COLUMN b integer;
SET LOCAL statement_timeout = '3600s';
-- in `t`, let `a` be what it says; let `b` be what it says
ALTER TABLE t
  ALTER COLUMN a SET NOT NULL,
  ADD CONSTRAINT b_schemac_filled CHECK (b IS NOT NULL) NOT VALID;
SET LOCAL statement_timeout = '60s';
-- drop `x`, `y` of `t`
ALTER TABLE t
  DROP COLUMN x,
  DROP COLUMN y;
SET LOCAL statement_timeout = '3600s';
-- add the primary key `t_pkey` to `t`
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (a);
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `b` of `t` have values in all rows
ALTER TABLE t VALIDATE CONSTRAINT b_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `b` of `t` NOT NULL, as is known now
ALTER TABLE t ALTER COLUMN b SET NOT NULL, DROP CONSTRAINT b_schemac_filled;
COMMIT;
