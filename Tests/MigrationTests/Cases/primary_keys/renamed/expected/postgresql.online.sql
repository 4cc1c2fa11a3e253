-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- rename the primary key `a_key` to `a_pkey`
ALTER INDEX a_key RENAME TO a_pkey;
-- rename the primary key `b_pkey` to `b_by_id`
ALTER INDEX b_pkey RENAME TO b_by_id;
COMMIT;
