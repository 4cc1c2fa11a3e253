-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `items` that refer to nothing by `items_kind_fkey` stop the migration
-- scans-table: every row of `items` is read for `items_kind_fkey`
-- blocks-writes: `items` and `kinds` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT kind AS child_1 FROM items) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM schemac_backup_ffc798ef.kinds AS parent WHERE code = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items refer by kind to no row of kinds'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- create the table `kinds`
CREATE TABLE kinds (
  name text NOT NULL,
  code text GENERATED ALWAYS AS (lower(name)) STORED NOT NULL,
  CONSTRAINT kinds_code_key UNIQUE (code)
);

INSERT INTO kinds (name)
  SELECT name FROM schemac_backup_ffc798ef.kinds;

-- add the foreign key `items_kind_fkey` to `items`
ALTER TABLE items ADD CONSTRAINT items_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (code);

-- drop the schema `schemac_backup_ffc798ef`, whose rows are back
DROP TABLE schemac_backup_ffc798ef.kinds;

DROP SCHEMA schemac_backup_ffc798ef;

COMMIT;
