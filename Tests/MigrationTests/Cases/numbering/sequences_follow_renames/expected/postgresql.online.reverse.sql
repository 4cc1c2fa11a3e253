-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the table `people` to `users`
ALTER TABLE people RENAME TO users;
-- rename the primary key `people_pkey` to `users_pkey`
ALTER INDEX people_pkey RENAME TO users_pkey;
-- rename the unique constraint `people_no_key` to `users_number_key`
ALTER INDEX people_no_key RENAME TO users_number_key;
-- rename the sequence `people_person_id_seq` to `users_id_seq`
ALTER SEQUENCE IF EXISTS people_person_id_seq RENAME TO users_id_seq;
-- rename the sequence `people_no_seq` to `users_number_seq`
ALTER SEQUENCE IF EXISTS people_no_seq RENAME TO users_number_seq;
-- rename the column `person_id` of `users` to `id`
ALTER TABLE users RENAME COLUMN person_id TO id;
-- rename the column `no` of `users` to `number`
ALTER TABLE users RENAME COLUMN no TO number;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_person_id_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_person_id_not_null TO users_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_no_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_no_not_null TO users_number_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_x_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_x_not_null TO users_x_not_null;
    END IF;
  END IF;
END';
COMMIT;
