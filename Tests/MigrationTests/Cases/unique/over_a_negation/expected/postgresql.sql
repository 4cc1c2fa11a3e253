-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `visits` that share their is_long, is_long stop the migration
-- builds-index: the index `one_of_each` is built over every row
-- blocks-writes: `visits` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM visits WHERE (is_long) IS NOT NULL AND (NOT (is_long)) IS NOT NULL GROUP BY (is_long), (NOT (is_long)) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of visits share their is_long, is_long, which one_of_each forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- create the index `one_of_each` on `visits`
CREATE UNIQUE INDEX one_of_each ON visits (is_long, (NOT (is_long)));

COMMIT;
