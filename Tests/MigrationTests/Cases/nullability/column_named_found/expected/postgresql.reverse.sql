-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- change what `found` of `User Accounts` says of new rows
ALTER TABLE "User Accounts" ALTER COLUMN found DROP NOT NULL;

COMMIT;
