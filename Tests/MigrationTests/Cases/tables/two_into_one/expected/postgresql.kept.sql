-- Made by schemac: from from to to.
-- blocks-reads: `profiles` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `profiles` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_9388a8a3`
LOCK TABLE profiles;

CREATE SCHEMA schemac_backup_9388a8a3;

CREATE TABLE schemac_backup_9388a8a3.profiles AS
  SELECT user_id, bio FROM profiles;

-- drop `profiles`
DROP TABLE profiles;

-- add the column `bio` to `users`
ALTER TABLE users ADD COLUMN bio text;

COMMIT;
