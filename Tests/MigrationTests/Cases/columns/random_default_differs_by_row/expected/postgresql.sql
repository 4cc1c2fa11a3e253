-- Made by schemac: from from to to.
-- rewrites-table: every row of `devices` is written anew for `token`
-- blocks-reads: `devices` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `devices_token_key` is built over every row
-- blocks-reads: `devices` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- add the column `token` to `devices`
ALTER TABLE devices ADD COLUMN token uuid DEFAULT gen_random_uuid() NOT NULL;

-- add the unique constraint `devices_token_key` to `devices`
ALTER TABLE devices ADD CONSTRAINT devices_token_key UNIQUE (token);

COMMIT;
