-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '0s';
BEGIN;
-- take the locks of what follows, all of them or none
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the index `i2` to `i1`
ALTER INDEX i2 RENAME TO i1;
-- rename the index `i3` to `i2`
ALTER INDEX i3 RENAME TO i2;
-- rename the index `i4` to `i3`
ALTER INDEX i4 RENAME TO i3;
COMMIT;
