-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `items` that refer to nothing by `items_kind_fkey` stop the migration
-- irreversible: the rows that `kinds` held are lost: it comes back empty
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT kind AS child_1 FROM items) AS child WHERE child_1 IS NOT NULL) AS counted (found);
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

-- add the foreign key `items_kind_fkey` to `items`
ALTER TABLE items ADD CONSTRAINT items_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (code);

COMMIT;
