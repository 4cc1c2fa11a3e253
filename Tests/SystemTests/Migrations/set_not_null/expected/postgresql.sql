-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` without `email` stop the migration
-- scans-table: every row of `users` is read
-- blocks-reads: `users` can be neither read nor written while its rows are read

BEGIN;

DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
BEGIN
  SELECT count(*) INTO schemac_found FROM users WHERE email IS NULL;
  IF schemac_found > 0 THEN
    RAISE EXCEPTION USING MESSAGE = schemac_found || '' rows of users have no email'';
  END IF;
END';

-- make `email` of `users` NOT NULL
ALTER TABLE users ALTER COLUMN email SET NOT NULL;

COMMIT;
