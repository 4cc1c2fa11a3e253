-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `mail` of `accounts` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the unique constraint `accounts_mail_active_key` to `accounts_e_mail_active_key`
ALTER INDEX accounts_mail_active_key RENAME TO accounts_e_mail_active_key;

-- rename the column `mail` of `accounts` to `e_mail`
ALTER TABLE accounts RENAME COLUMN mail TO e_mail;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE accounts RENAME CONSTRAINT accounts_mail_not_null TO accounts_e_mail_not_null;
  END IF;
END';

COMMIT;
