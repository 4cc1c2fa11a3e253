-- Made by schemac: from to to from.
-- irreversible: what `walls.color` held is lost

SET lock_timeout = '10s';

BEGIN;

-- drop `color` of `walls`
ALTER TABLE walls DROP COLUMN color;

-- make the column `color` of `walls` anew
ALTER TABLE walls ADD COLUMN color color DEFAULT 'red' NOT NULL;

COMMIT;
