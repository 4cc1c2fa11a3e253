-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- let `found` of `User Accounts` be NULL
ALTER TABLE "User Accounts" ALTER COLUMN found DROP NOT NULL;

COMMIT;
