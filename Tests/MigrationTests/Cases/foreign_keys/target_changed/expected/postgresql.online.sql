-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE dogs IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE owners IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `owners_pet_id_fkey_schemac_new` to `owners` for rows to come
ALTER TABLE owners ADD CONSTRAINT owners_pet_id_fkey_schemac_new FOREIGN KEY (pet_id) REFERENCES dogs (id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `owners` meet the foreign key `owners_pet_id_fkey_schemac_new`
ALTER TABLE owners VALIDATE CONSTRAINT owners_pet_id_fkey_schemac_new;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE cats IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE owners IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `owners_pet_id_fkey` of `owners`
ALTER TABLE owners DROP CONSTRAINT owners_pet_id_fkey;
-- let the foreign key that was built have the name `owners_pet_id_fkey`
ALTER TABLE owners RENAME CONSTRAINT owners_pet_id_fkey_schemac_new TO owners_pet_id_fkey;
COMMIT;
