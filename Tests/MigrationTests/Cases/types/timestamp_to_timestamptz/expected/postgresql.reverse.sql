-- Made by schemac: from to to from.
-- irreversible: what `visits.at` held is lost
-- builds-index: the index `visits_at_idx` is built over every row
-- blocks-writes: `visits` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `visits_at_idx`
DROP INDEX visits_at_idx;

-- drop `at` of `visits`
ALTER TABLE visits DROP COLUMN at;

-- make the column `at` of `visits` anew
ALTER TABLE visits ADD COLUMN at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL;

-- create the index `visits_at_idx` on `visits`
CREATE INDEX visits_at_idx ON visits (at);

COMMIT;
