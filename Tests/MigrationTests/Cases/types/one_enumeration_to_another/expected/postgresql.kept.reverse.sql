-- Made by schemac: from to to from.
-- irreversible: `color` of `walls` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- drop `color` of `walls`
ALTER TABLE walls DROP COLUMN color;

-- make the column `color` of `walls` anew
ALTER TABLE walls ADD COLUMN color color DEFAULT 'red' NOT NULL;

-- put `color` of `walls` back
UPDATE walls AS present
  SET color = kept.color::color
  FROM schemac_backup_78265d94.walls AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_78265d94`, whose rows are back
DROP TABLE schemac_backup_78265d94.walls;

DROP SCHEMA schemac_backup_78265d94;

COMMIT;
