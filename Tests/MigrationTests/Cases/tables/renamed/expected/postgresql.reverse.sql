-- Made by schemac: from to to from.
-- breaks-clients: clients that name `people` fail from now on

SET lock_timeout = '10s';

BEGIN;

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
    ALTER TABLE users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;
    ALTER TABLE users RENAME CONSTRAINT people_email_not_null TO users_email_not_null;
    ALTER TABLE users RENAME CONSTRAINT people_at_not_null TO users_at_not_null;
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
