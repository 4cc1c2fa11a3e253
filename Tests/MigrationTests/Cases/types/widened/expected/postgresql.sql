-- Made by schemac: from from to to.
-- breaks-clients: clients get `readings.id` as integer from now on
-- breaks-clients: clients get `readings.count` as bigint from now on
-- breaks-clients: clients get `readings.label` as varchar(200) from now on
-- breaks-clients: clients get `readings.amount` as numeric(12, 2) from now on
-- breaks-clients: clients get `readings.level` as double precision from now on
-- breaks-clients: clients get `readings.day` as timestamp from now on
-- rewrites-table: every row of `readings` is written anew for `id`, `count`, `level`, `day`
-- blocks-reads: `readings` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `readings` is written anew for `double_count`
-- blocks-reads: `readings` can be neither read nor written while its rows are written anew
-- scans-table: every row of `readings` is read for `readings_count_check`
-- blocks-reads: `readings` can be neither read nor written while its rows are read
-- builds-index: the index `readings_label_idx` is built over every row
-- blocks-writes: `readings` cannot be written while the index is built
-- builds-index: the index `readings_by_length` is built over every row
-- blocks-writes: `readings` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE isfinite(day) AND day > make_date(294276, 12, 31)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a day that is no timestamp'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE (count * 2) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings get no double_count'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `readings_count_check` of `readings`
ALTER TABLE readings DROP CONSTRAINT readings_count_check;

-- drop the index `readings_label_idx`
DROP INDEX readings_label_idx;

-- drop the index `readings_by_length`
DROP INDEX readings_by_length;

-- drop `double_count` of `readings`
ALTER TABLE readings DROP COLUMN double_count;

-- change types: `readings.id` to integer, `readings.count` to bigint, `readings.label` to varchar(200), `readings.amount` to numeric(12, 2), `readings.level` to double precision, `readings.day` to timestamp
ALTER TABLE readings
  ALTER COLUMN id TYPE integer,
  ALTER COLUMN count DROP DEFAULT,
  ALTER COLUMN count TYPE bigint,
  ALTER COLUMN count SET DEFAULT 0,
  ALTER COLUMN label DROP DEFAULT,
  ALTER COLUMN label TYPE varchar(200),
  ALTER COLUMN label SET DEFAULT 'none',
  ALTER COLUMN amount TYPE numeric(12, 2),
  ALTER COLUMN level TYPE double precision,
  ALTER COLUMN day TYPE timestamp;

-- make the column `double_count` of `readings` anew
ALTER TABLE readings ADD COLUMN double_count bigint GENERATED ALWAYS AS (count * 2) STORED NOT NULL;

-- add the check `readings_count_check` to `readings`
ALTER TABLE readings ADD CONSTRAINT readings_count_check CHECK (count >= 0);

-- create the index `readings_label_idx` on `readings`
CREATE INDEX readings_label_idx ON readings (label) WHERE label <> 'none';

-- create the index `readings_by_length` on `readings`
CREATE INDEX readings_by_length ON readings ((length(label)));

COMMIT;
