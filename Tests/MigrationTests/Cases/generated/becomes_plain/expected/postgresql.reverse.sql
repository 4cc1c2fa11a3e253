-- Made by schemac: from to to from.
-- rewrites-table: every row of `lines` is written anew for `total`
-- blocks-reads: `lines` can be neither read nor written while its rows are written anew
-- deletes-data: what `lines.total` holds makes room for what is computed

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

-- drop `total` of `lines`
ALTER TABLE lines DROP COLUMN total;

-- make the column `total` of `lines` anew
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS (price * 2) STORED NOT NULL;

COMMIT;
