-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '0s';
BEGIN;
-- take the locks of what follows, all of them or none
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
-- add the column `a` to `t`
ALTER TABLE t ADD COLUMN a text;
SET LOCAL statement_timeout = '3600s';
-- change the type of `t.b` to integer
ALTER TABLE t ALTER COLUMN b TYPE integer;
-- in `t`, let `a` be what it says
ALTER TABLE t ALTER COLUMN a SET NOT NULL;
SET LOCAL statement_timeout = '60s';
-- create the table `gone`
CREATE TABLE gone (
  x integer NOT NULL,
  y text
);
COMMIT;
