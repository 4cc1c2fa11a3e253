-- Made by schemac: from to to from.
-- deletes-data: the values of `items.rank` are deleted
-- breaks-clients: clients that name the column `items.rank` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the check `items_state_check` of `items`
ALTER TABLE items DROP CONSTRAINT items_state_check;

-- drop the check `items_check` of `items`
ALTER TABLE items DROP CONSTRAINT items_check;

-- let `state` of `items` be NULL
ALTER TABLE items ALTER COLUMN state DROP NOT NULL;

-- put `state` of `items` back
UPDATE items AS present
  SET state = CASE WHEN present.state IS NOT DISTINCT FROM CAST(kept.schemac_new_state AS text) THEN kept.state ELSE present.state END
  FROM schemac_backup_3b1545ee.items AS kept
  WHERE present.id = kept.id;

-- drop `rank` of `items`
ALTER TABLE items DROP COLUMN rank;

-- drop the schema `schemac_backup_3b1545ee`, whose rows are back
DROP TABLE schemac_backup_3b1545ee.items;

DROP SCHEMA schemac_backup_3b1545ee;

COMMIT;
