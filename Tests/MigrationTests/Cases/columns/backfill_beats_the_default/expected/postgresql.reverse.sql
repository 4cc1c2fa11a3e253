-- Made by schemac: from to to from.
-- deletes-data: the values of `users.role` are deleted
-- breaks-clients: clients that name the column `users.role` fail from now on
-- data-may-not-fit: rows of `users` that nothing was kept of stop the way back
-- irreversible: what `users.is_admin` held is lost
-- scans-table: every row of `users` is read
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- breaks-clients: clients that name the type `role` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users would have no is_admin'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `is_admin` to `users`
ALTER TABLE users ADD COLUMN is_admin boolean;

-- in `users`, let `is_admin` be what it says
ALTER TABLE users ALTER COLUMN is_admin SET NOT NULL;

-- drop `role` of `users`
ALTER TABLE users DROP COLUMN role;

-- drop the type `role`
DROP TYPE role;

COMMIT;
