-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `small` stop the migration
-- data-may-not-fit: rows of `things` that share their b stop the migration
-- data-may-not-fit: rows of `things` that refer to nothing by `aims` stop the migration
-- drops-index: queries that use the index `by_b` get slower
-- builds-index: the index behind `target_code` is built over every row
-- blocks-reads: `old_targets` can be neither read nor written while its rows are read
-- builds-index: the index behind `one` is built over every row
-- blocks-reads: `things` can be neither read nor written while its rows are read
-- builds-index: the index behind `things_key` is built over every row
-- blocks-reads: `things` can be neither read nor written while its rows are read
-- scans-table: every row of `things` is read for `small`
-- blocks-reads: `things` can be neither read nor written while its rows are read
-- builds-index: the index `by_c` is built over every row
-- blocks-writes: `things` cannot be written while the index is built
-- scans-table: every row of `things` is read for `aims`
-- blocks-writes: `things` and `new_targets` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM things WHERE NOT (a < 2000)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of things break small'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM things GROUP BY (b) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of things share their b, which one forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT target_id AS child_1 FROM things) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM new_targets) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of things refer by target_id to no row of new_targets'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `aims` of `things`
ALTER TABLE things DROP CONSTRAINT aims;

-- drop the unique constraint `target_code` of `old_targets`
ALTER TABLE old_targets DROP CONSTRAINT target_code;

-- drop the check `small` of `things`
ALTER TABLE things DROP CONSTRAINT small;

-- drop the index `by_b`
DROP INDEX by_b;

-- drop the index `by_c`
DROP INDEX by_c;

-- drop the unique constraint `one` of `things`
ALTER TABLE things DROP CONSTRAINT one;

-- drop the primary key `things_key` of `things`
ALTER TABLE things DROP CONSTRAINT things_key;

-- add the unique constraint `target_code` to `old_targets`
ALTER TABLE old_targets ADD CONSTRAINT target_code UNIQUE (code, id);

-- add the unique constraint `one` to `things`
ALTER TABLE things ADD CONSTRAINT one UNIQUE NULLS NOT DISTINCT (b);

-- add the primary key `things_key` to `things`
ALTER TABLE things ADD CONSTRAINT things_key PRIMARY KEY (a, b);

-- add the check `small` to `things`
ALTER TABLE things ADD CONSTRAINT small CHECK (a < 2000);

-- create the index `by_c` on `things`
CREATE INDEX by_c ON things (c) WHERE c IS NOT NULL;

-- add the foreign key `aims` to `things`
ALTER TABLE things ADD CONSTRAINT aims FOREIGN KEY (target_id) REFERENCES new_targets (id) ON DELETE SET NULL;

COMMIT;
