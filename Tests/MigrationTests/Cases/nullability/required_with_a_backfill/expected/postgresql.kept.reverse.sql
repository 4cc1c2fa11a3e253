-- Made by schemac: from to to from.
-- irreversible: `name`, `email` of `users` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- let `name`, `email` of `users` be NULL
ALTER TABLE users ALTER COLUMN name DROP NOT NULL, ALTER COLUMN email DROP NOT NULL;

-- put `name`, `email` of `users` back
UPDATE users AS present
  SET name = CASE WHEN kept.name IS NOT NULL THEN present.name END,
    email = CASE WHEN kept.email IS NOT NULL THEN present.email END
  FROM schemac_backup_a2863a36.users AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_a2863a36`, whose rows are back
DROP TABLE schemac_backup_a2863a36.users;

DROP SCHEMA schemac_backup_a2863a36;

COMMIT;
