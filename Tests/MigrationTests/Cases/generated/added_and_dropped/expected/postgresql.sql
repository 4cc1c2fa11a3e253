-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `lines.total` fail from now on
-- data-may-not-fit: rows of `lines` that share their sum stop the migration
-- rewrites-table: every row of `lines` is written anew for `sum`
-- blocks-reads: `lines` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `lines_sum_key` is built over every row
-- blocks-reads: `lines` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM lines WHERE (price + amount) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of lines get no sum'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT lines.*, CAST(price + amount AS integer) AS sum FROM (SELECT price AS price, amount AS amount FROM lines) AS lines) AS lines WHERE (sum) IS NOT NULL GROUP BY (sum) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of lines share their sum, which lines_sum_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `lines_total_check` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_total_check;

-- drop `total` of `lines`
ALTER TABLE lines DROP COLUMN total;

-- add the column `sum` to `lines`
ALTER TABLE lines ADD COLUMN sum integer GENERATED ALWAYS AS (price + amount) STORED NOT NULL;

-- add the unique constraint `lines_sum_key` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_sum_key UNIQUE (sum);

COMMIT;
