-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `old_targets` that share their code stop the migration
-- data-may-not-fit: rows that break `small` stop the migration
-- data-may-not-fit: rows of `things` that share their a stop the migration
-- data-may-not-fit: rows of `things` that refer to nothing by `aims` stop the migration
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
-- builds-index: the index `by_b` is built over every row
-- blocks-writes: `things` cannot be written while the index is built
-- scans-table: every row of `things` is read for `aims`
-- blocks-writes: `things` and `old_targets` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM old_targets WHERE (code) IS NOT NULL GROUP BY (code) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of old_targets share their code, which target_code forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM things WHERE NOT (a < 1000)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of things break small'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM things WHERE (a) IS NOT NULL GROUP BY (a) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of things share their a, which things_key forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT target_id AS child_1 FROM things) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM old_targets) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of things refer by target_id to no row of old_targets'';
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

-- drop the index `by_c`
DROP INDEX by_c;

-- drop the unique constraint `one` of `things`
ALTER TABLE things DROP CONSTRAINT one;

-- drop the primary key `things_key` of `things`
ALTER TABLE things DROP CONSTRAINT things_key;

-- add the unique constraint `target_code` to `old_targets`
ALTER TABLE old_targets ADD CONSTRAINT target_code UNIQUE (code);

-- add the unique constraint `one` to `things`
ALTER TABLE things ADD CONSTRAINT one UNIQUE (b);

-- add the primary key `things_key` to `things`
ALTER TABLE things ADD CONSTRAINT things_key PRIMARY KEY (a);

-- add the check `small` to `things`
ALTER TABLE things ADD CONSTRAINT small CHECK (a < 1000);

-- create the index `by_c` on `things`
CREATE INDEX by_c ON things (c);

-- create the index `by_b` on `things`
CREATE INDEX by_b ON things (b, c);

-- add the foreign key `aims` to `things`
ALTER TABLE things ADD CONSTRAINT aims FOREIGN KEY (target_id) REFERENCES old_targets (id);

COMMIT;
