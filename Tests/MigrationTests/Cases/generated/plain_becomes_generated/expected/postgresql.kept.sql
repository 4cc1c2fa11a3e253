-- Made by schemac: from from to to.
-- blocks-reads: `lines` can be neither read nor written while its rows are copied
-- rewrites-table: every row of `lines` is written anew for `total`
-- blocks-reads: `lines` can be neither read nor written while its rows are written anew
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM lines WHERE (price * 2) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of lines get no total'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_992c6f35`
LOCK TABLE lines;

CREATE SCHEMA schemac_backup_992c6f35;

CREATE TABLE schemac_backup_992c6f35.lines AS
  SELECT id, total FROM lines;

-- drop the index `lines_total_idx`
DROP INDEX lines_total_idx;

-- drop `total` of `lines`
ALTER TABLE lines DROP COLUMN total;

-- make the column `total` of `lines` anew
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS (price * 2) STORED NOT NULL;

-- create the index `lines_total_idx` on `lines`
CREATE INDEX lines_total_idx ON lines (total);

COMMIT;
