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
-- drop the trigger of `users`
DROP TRIGGER users_on_update ON users;
DROP FUNCTION users_on_update();
-- rename the table `users` to `people`
ALTER TABLE users RENAME TO people;
-- rename the index `users_boss_id_idx` to `people_boss_id_idx`
ALTER INDEX users_boss_id_idx RENAME TO people_boss_id_idx;
-- rename the index `users_email_idx` to `people_email_idx`
ALTER INDEX users_email_idx RENAME TO people_email_idx;
-- rename the primary key `users_pkey` to `people_pkey`
ALTER INDEX users_pkey RENAME TO people_pkey;
-- rename the unique constraint `users_email_key` to `people_email_key`
ALTER INDEX users_email_key RENAME TO people_email_key;
-- rename the sequence `users_id_seq` to `people_id_seq`
ALTER SEQUENCE IF EXISTS users_id_seq RENAME TO people_id_seq;
-- let the NOT NULLs of `people` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE people RENAME CONSTRAINT users_id_not_null TO people_id_not_null;
    ALTER TABLE people RENAME CONSTRAINT users_email_not_null TO people_email_not_null;
    ALTER TABLE people RENAME CONSTRAINT users_at_not_null TO people_at_not_null;
  END IF;
END';
-- rename the constraint `users_email_check` of `people` to `people_email_check`
ALTER TABLE people RENAME CONSTRAINT users_email_check TO people_email_check;
-- rename the constraint `users_boss_id_fkey` of `people` to `people_boss_id_fkey`
ALTER TABLE people RENAME CONSTRAINT users_boss_id_fkey TO people_boss_id_fkey;
-- let updates of `people` set `at`
CREATE FUNCTION people_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.at IS NOT DISTINCT FROM OLD.at THEN
    NEW.at := now();
  END IF;
  RETURN NEW;
END
$on_update$;
CREATE TRIGGER people_on_update BEFORE UPDATE ON people FOR EACH ROW EXECUTE FUNCTION people_on_update();
COMMIT;
