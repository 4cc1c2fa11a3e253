-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `phone` of `users` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the unique constraint `users_phone_key` to `users_phone_number_key`
ALTER INDEX users_phone_key RENAME TO users_phone_number_key;

-- rename the column `phone` of `users` to `phone_number`
ALTER TABLE users RENAME COLUMN phone TO phone_number;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT users_phone_not_null TO users_phone_number_not_null;
  END IF;
END';

COMMIT;
