-- Made by schemac: from from to to.

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
-- in `t`, change how `other` is numbered
CREATE SEQUENCE t_other_seq AS integer OWNED BY t.other;
ALTER TABLE t ALTER COLUMN other SET DEFAULT nextval('t_other_seq');
SELECT setval(pg_get_serial_sequence('t', 'other'), max(other)) FROM t HAVING max(other) >= 1;
-- drop `number` of `t`
ALTER TABLE t DROP COLUMN number;
COMMIT;
