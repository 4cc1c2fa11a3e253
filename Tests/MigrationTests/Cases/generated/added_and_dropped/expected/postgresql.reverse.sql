-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `lines.sum` fail from now on
-- data-may-not-fit: rows that break `lines_total_check` stop the migration
-- rewrites-table: every row of `lines` is written anew for `total`
-- blocks-reads: `lines` can be neither read nor written while its rows are written anew
-- scans-table: every row of `lines` is read for `lines_total_check`
-- blocks-reads: `lines` can be neither read nor written while its rows are read

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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT lines.*, CAST(price * amount AS integer) AS total FROM (SELECT price AS price, amount AS amount FROM lines) AS lines) AS lines WHERE NOT (total < 1000)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of lines break lines_total_check'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the unique constraint `lines_sum_key` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_sum_key;

-- drop `sum` of `lines`
ALTER TABLE lines DROP COLUMN sum;

-- add the column `total` to `lines`
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS (price * amount) STORED NOT NULL;

-- add the check `lines_total_check` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_total_check CHECK (total < 1000);

COMMIT;
