-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- add the column `headline` to `users`
ALTER TABLE users ADD COLUMN headline varchar(80);

COMMENT ON COLUMN users.headline IS 'What it''s about.';

COMMIT;
