-- Made by schemac: from to to from.
-- data-may-not-fit: rows that break `positive` stop the migration
-- rewrites-table: every row of `lines` is written anew for `total`
-- blocks-reads: `lines` can be neither read nor written while its rows are written anew
-- scans-table: every row of `lines` is read for `positive`
-- blocks-reads: `lines` can be neither read nor written while its rows are read
-- builds-index: the index `lines_total_idx` is built over every row
-- blocks-writes: `lines` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM lines WHERE (price * amount) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of lines get no total'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT lines.*, CAST(price * amount AS integer) AS total FROM (SELECT price AS price, amount AS amount FROM lines) AS lines) AS lines WHERE NOT (total >= 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of lines break positive'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `positive` of `lines`
ALTER TABLE lines DROP CONSTRAINT positive;

-- drop the index `lines_total_idx`
DROP INDEX lines_total_idx;

-- drop `total` of `lines`
ALTER TABLE lines DROP COLUMN total;

-- make the column `total` of `lines` anew
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS (price * amount) STORED NOT NULL;

-- add the check `positive` to `lines`
ALTER TABLE lines ADD CONSTRAINT positive CHECK (total >= 0);

-- create the index `lines_total_idx` on `lines`
CREATE INDEX lines_total_idx ON lines (total);

COMMIT;
