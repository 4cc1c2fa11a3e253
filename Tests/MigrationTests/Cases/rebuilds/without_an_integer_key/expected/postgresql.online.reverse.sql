-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE bags IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE pairs IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE texts IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `texts.x` to varchar(5)
ALTER TABLE texts ALTER COLUMN x TYPE varchar(5);
-- change the type of `pairs.x` to varchar(5)
ALTER TABLE pairs ALTER COLUMN x TYPE varchar(5);
-- change the type of `bags.x` to varchar(5)
ALTER TABLE bags ALTER COLUMN x TYPE varchar(5);
COMMIT;
