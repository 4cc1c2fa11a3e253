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
-- drop the trigger of `people`
DROP TRIGGER people_on_update ON people;
DROP FUNCTION people_on_update();
-- rename the table `people` to `users`
ALTER TABLE people RENAME TO users;
-- rename the index `people_boss_id_idx` to `users_boss_id_idx`
ALTER INDEX people_boss_id_idx RENAME TO users_boss_id_idx;
-- rename the index `people_email_idx` to `users_email_idx`
ALTER INDEX people_email_idx RENAME TO users_email_idx;
-- rename the primary key `people_pkey` to `users_pkey`
ALTER INDEX people_pkey RENAME TO users_pkey;
-- rename the unique constraint `people_email_key` to `users_email_key`
ALTER INDEX people_email_key RENAME TO users_email_key;
-- rename the sequence `people_id_seq` to `users_id_seq`
ALTER SEQUENCE IF EXISTS people_id_seq RENAME TO users_id_seq;
-- let the NOT NULLs of `users` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_id_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_email_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_email_not_null TO users_email_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_at_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_at_not_null TO users_at_not_null;
    END IF;
  END IF;
END';
-- rename the constraint `people_email_check` of `users` to `users_email_check`
ALTER TABLE users RENAME CONSTRAINT people_email_check TO users_email_check;
-- rename the constraint `people_boss_id_fkey` of `users` to `users_boss_id_fkey`
ALTER TABLE users RENAME CONSTRAINT people_boss_id_fkey TO users_boss_id_fkey;
-- let updates of `users` set `at`
CREATE FUNCTION users_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.at IS NOT DISTINCT FROM OLD.at THEN
    NEW.at := now();
  END IF;
  RETURN NEW;
END
$on_update$;
CREATE TRIGGER users_on_update BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION users_on_update();
COMMIT;
