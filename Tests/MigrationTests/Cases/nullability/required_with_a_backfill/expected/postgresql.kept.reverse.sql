-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- let `name`, `email` of `users` be NULL
ALTER TABLE users ALTER COLUMN name DROP NOT NULL, ALTER COLUMN email DROP NOT NULL;

-- put `name`, `email` of `users` back
UPDATE users AS present
  SET name = CASE WHEN present.name IS NOT DISTINCT FROM CAST(kept.schemac_new_name AS text) THEN kept.name ELSE present.name END,
    email = CASE WHEN present.email IS NOT DISTINCT FROM CAST(kept.schemac_new_email AS text) THEN kept.email ELSE present.email END
  FROM schemac_backup_a2863a36.users AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_a2863a36`, whose rows are back
DROP TABLE schemac_backup_a2863a36.users;

DROP SCHEMA schemac_backup_a2863a36;

COMMIT;
