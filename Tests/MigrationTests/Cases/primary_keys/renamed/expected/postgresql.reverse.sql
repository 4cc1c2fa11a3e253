-- Made by schemac: from to to from.

BEGIN;

-- rename the primary key `a_pkey` to `a_key`
ALTER INDEX a_pkey RENAME TO a_key;

-- rename the primary key `b_by_id` to `b_pkey`
ALTER INDEX b_by_id RENAME TO b_pkey;

COMMIT;
