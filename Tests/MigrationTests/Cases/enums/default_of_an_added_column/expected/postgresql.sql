-- Made by schemac: from from to to.
-- rewrites-table: every row of `users` is written anew for `first`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- make the type `role` anew: a new value is used in the transaction that adds it
ALTER TYPE role RENAME TO role_schemac_old;

CREATE TYPE role AS ENUM ('owner', 'admin', 'member');

-- add the column `second` to `users`
ALTER TABLE users ADD COLUMN second role DEFAULT 'owner' NOT NULL;

-- add the column `third` to `users`
ALTER TABLE users ADD COLUMN third role;

-- change the type of `users.first` to the new role
ALTER TABLE users
  ALTER COLUMN first DROP DEFAULT,
  ALTER COLUMN first TYPE role USING first::text::role,
  ALTER COLUMN first SET DEFAULT 'member';

-- drop the old type `role`
DROP TYPE role_schemac_old;

COMMIT;
