-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE children IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE parents IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `children_b_fkey` of `children`
ALTER TABLE children DROP CONSTRAINT children_b_fkey;
-- rename the constraint `c_of_children` of `children` to `children_c_fkey`
ALTER TABLE children RENAME CONSTRAINT c_of_children TO children_c_fkey;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE children IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE parents IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `children_a_fkey` to `children` for rows to come
ALTER TABLE children ADD CONSTRAINT children_a_fkey FOREIGN KEY (a) REFERENCES parents (id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `children` meet the foreign key `children_a_fkey`
ALTER TABLE children VALIDATE CONSTRAINT children_a_fkey;
COMMIT;
