-- Made by schemac: from from to to.
-- blocks-reads: `users` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `users` fail from now on
-- breaks-clients: clients that name `users_v2` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_cd5c947a`
LOCK TABLE users;

CREATE SCHEMA schemac_backup_cd5c947a;

CREATE TABLE schemac_backup_cd5c947a.users AS
  SELECT id, name FROM users;

DO 'BEGIN
  EXECUTE ''CREATE TABLE schemac_backup_cd5c947a."users.id.sequence" AS SELECT last_value, is_called FROM '' || pg_get_serial_sequence(''users'', ''id'');
END';

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
