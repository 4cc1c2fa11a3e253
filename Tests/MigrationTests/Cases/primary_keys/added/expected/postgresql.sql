-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `settings` without `name` stop the migration
-- data-may-not-fit: rows of `settings` that share their name, place stop the migration
-- scans-table: every row of `settings` is read
-- blocks-reads: `settings` can be neither read nor written while its rows are read
-- builds-index: the index behind `settings_pkey` is built over every row
-- blocks-reads: `settings` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM settings WHERE name IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of settings have no name'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM settings WHERE (name) IS NOT NULL AND (place) IS NOT NULL GROUP BY (name), (place) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of settings share their name, place, which settings_pkey forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- in `settings`, make `name` NOT NULL
ALTER TABLE settings ALTER COLUMN name SET NOT NULL;

-- add the primary key `settings_pkey` to `settings`
ALTER TABLE settings ADD CONSTRAINT settings_pkey PRIMARY KEY (name, place);

COMMIT;
