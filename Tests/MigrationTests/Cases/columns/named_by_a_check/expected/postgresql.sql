-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `phone_number` of `users` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the unique constraint `users_phone_number_key` to `users_phone_key`
ALTER INDEX users_phone_number_key RENAME TO users_phone_key;

-- rename the column `phone_number` of `users` to `phone`
ALTER TABLE users RENAME COLUMN phone_number TO phone;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT users_phone_number_not_null TO users_phone_not_null;
  END IF;
END';

COMMIT;
