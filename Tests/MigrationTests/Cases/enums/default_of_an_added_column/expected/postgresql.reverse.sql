-- Made by schemac: from to to from.
-- deletes-data: the values of `users.second` are deleted
-- breaks-clients: clients that name the column `users.second` fail from now on
-- deletes-data: the values of `users.third` are deleted
-- breaks-clients: clients that name the column `users.third` fail from now on
-- data-may-not-fit: rows of `users` with a removed value stop the migration
-- breaks-clients: clients that write 'owner' as `role` fail from now on
-- rewrites-table: every row of `users` is written anew for `first`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE first::text IN (''owner'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have a first that is removed: owner'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- make the type `role` anew: PostgreSQL cannot remove a value
ALTER TYPE role RENAME TO role_schemac_old;

CREATE TYPE role AS ENUM ('admin', 'member');

-- change the type of `users.first` to the new role
ALTER TABLE users
  ALTER COLUMN first DROP DEFAULT,
  ALTER COLUMN first TYPE role USING first::text::role,
  ALTER COLUMN first SET DEFAULT 'member';

-- drop `second`, `third` of `users`
ALTER TABLE users
  DROP COLUMN second,
  DROP COLUMN third;

-- drop the old type `role`
DROP TYPE role_schemac_old;

COMMIT;
