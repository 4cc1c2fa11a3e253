-- Made by schemac: from to to from.
-- data-may-not-fit: rows that break `wide_b_check` stop the migration
-- data-may-not-fit: rows of `wide` that share their a stop the migration
-- irreversible: what `wide.a` held is lost
-- irreversible: what `wide.b` held is lost
-- rewrites-table: every row of `wide` is written anew for `c`
-- blocks-reads: `wide` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `wide_a_key` is built over every row
-- blocks-reads: `wide` can be neither read nor written while its rows are read
-- scans-table: every row of `wide` is read for `wide_b_check`
-- blocks-reads: `wide` can be neither read nor written while its rows are read
-- builds-index: the index `wide_a_b_idx` is built over every row
-- blocks-writes: `wide` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(3 AS integer) AS b FROM wide) AS wide WHERE NOT (b > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide break wide_b_check'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(NULL AS text) AS a FROM wide) AS wide WHERE (a) IS NOT NULL GROUP BY (a) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide share their a, which wide_a_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `a` to `wide`
ALTER TABLE wide ADD COLUMN a text;

-- add the column `b` to `wide`
ALTER TABLE wide ADD COLUMN b integer DEFAULT 3 NOT NULL;

-- add the column `c` to `wide`
ALTER TABLE wide ADD COLUMN c integer GENERATED ALWAYS AS (b * 2) STORED;

-- add the unique constraint `wide_a_key` to `wide`
ALTER TABLE wide ADD CONSTRAINT wide_a_key UNIQUE (a);

-- add the check `wide_b_check` to `wide`
ALTER TABLE wide ADD CONSTRAINT wide_b_check CHECK (b > 0);

-- create the index `wide_a_b_idx` on `wide`
CREATE INDEX wide_a_b_idx ON wide (a, b);

COMMIT;
