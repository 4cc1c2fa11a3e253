-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE beds IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE rooms IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `beds_house_number_fkey` to `beds` for rows to come
ALTER TABLE beds ADD CONSTRAINT beds_house_number_fkey FOREIGN KEY (house, number) REFERENCES rooms (house, number) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `beds` meet the foreign key `beds_house_number_fkey`
ALTER TABLE beds VALIDATE CONSTRAINT beds_house_number_fkey;
COMMIT;
