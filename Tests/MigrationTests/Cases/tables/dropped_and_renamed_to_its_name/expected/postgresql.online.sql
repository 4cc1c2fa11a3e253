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
      LOCK TABLE users_v2 IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop `users`
DROP TABLE users;
-- rename the table `users_v2` to `users`
ALTER TABLE users_v2 RENAME TO users;
-- rename the primary key `users_v2_pkey` to `users_pkey`
ALTER INDEX users_v2_pkey RENAME TO users_pkey;
-- rename the unique constraint `users_v2_name_key` to `users_name_key`
ALTER INDEX users_v2_name_key RENAME TO users_name_key;
-- rename the sequence `users_v2_id_seq` to `users_id_seq`
ALTER SEQUENCE IF EXISTS users_v2_id_seq RENAME TO users_id_seq;
-- let the NOT NULLs of `users` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT users_v2_id_not_null TO users_id_not_null;
    ALTER TABLE users RENAME CONSTRAINT users_v2_name_not_null TO users_name_not_null;
  END IF;
END';
COMMIT;
