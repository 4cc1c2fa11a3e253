-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `e_mail` of `accounts` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the unique constraint `accounts_e_mail_active_key` to `accounts_mail_active_key`
ALTER INDEX accounts_e_mail_active_key RENAME TO accounts_mail_active_key;

-- rename the column `e_mail` of `accounts` to `mail`
ALTER TABLE accounts RENAME COLUMN e_mail TO mail;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE accounts RENAME CONSTRAINT accounts_e_mail_not_null TO accounts_mail_not_null;
  END IF;
END';

COMMIT;
