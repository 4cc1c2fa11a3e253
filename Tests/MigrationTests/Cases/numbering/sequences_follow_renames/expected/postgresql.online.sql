-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the table `users` to `people`
ALTER TABLE users RENAME TO people;
-- rename the primary key `users_pkey` to `people_pkey`
ALTER INDEX users_pkey RENAME TO people_pkey;
-- rename the unique constraint `users_number_key` to `people_no_key`
ALTER INDEX users_number_key RENAME TO people_no_key;
-- rename the sequence `users_id_seq` to `people_person_id_seq`
ALTER SEQUENCE IF EXISTS users_id_seq RENAME TO people_person_id_seq;
-- rename the sequence `users_number_seq` to `people_no_seq`
ALTER SEQUENCE IF EXISTS users_number_seq RENAME TO people_no_seq;
-- rename the column `id` of `people` to `person_id`
ALTER TABLE people RENAME COLUMN id TO person_id;
-- rename the column `number` of `people` to `no`
ALTER TABLE people RENAME COLUMN number TO no;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE people RENAME CONSTRAINT users_id_not_null TO people_person_id_not_null;
    ALTER TABLE people RENAME CONSTRAINT users_number_not_null TO people_no_not_null;
    ALTER TABLE people RENAME CONSTRAINT users_x_not_null TO people_x_not_null;
  END IF;
END';
COMMIT;
