-- Made by schemac: from to to from.
-- breaks-clients: clients get `readings.id` as smallint from now on
-- data-may-not-fit: values of `readings.id` that are no smallint stop the migration
-- breaks-clients: clients get `readings.count` as integer from now on
-- data-may-not-fit: values of `readings.count` that are no integer stop the migration
-- breaks-clients: clients get `readings.label` as varchar(10) from now on
-- data-may-not-fit: values of `readings.label` that are no varchar(10) stop the migration
-- breaks-clients: clients get `readings.amount` as numeric(8, 2) from now on
-- data-may-not-fit: values of `readings.amount` that are no numeric(8, 2) stop the migration
-- breaks-clients: clients get `readings.level` as real from now on
-- converts-lossily: `readings.level` loses digits behind the 7th
-- breaks-clients: clients get `readings.day` as date from now on
-- converts-lossily: `readings.day` loses the time of day
-- rewrites-table: every row of `readings` is written anew for `id`, `count`, `label`, `amount`, `level`, `day`
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE id NOT BETWEEN -32768 AND 32767) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a id that is no smallint'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE count NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a count that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE length(label) > 10) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a label that is no varchar(10)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE abs(amount::numeric) >= 1e6 AND amount <> ''NaN'') AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a amount that is no numeric(8, 2)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE abs(level) >= 340282356779733661637539395458142568448 AND abs(level) < ''Infinity'' OR level <> 0 AND abs(level) <= 7.006492321624085e-46) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a level that is no real'';
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

-- change types: `readings.id` to smallint, `readings.count` to integer, `readings.label` to varchar(10), `readings.amount` to numeric(8, 2), `readings.level` to real, `readings.day` to date
ALTER TABLE readings
  ALTER COLUMN id TYPE smallint,
  ALTER COLUMN count DROP DEFAULT,
  ALTER COLUMN count TYPE integer,
  ALTER COLUMN count SET DEFAULT 0,
  ALTER COLUMN label DROP DEFAULT,
  ALTER COLUMN label TYPE varchar(10),
  ALTER COLUMN label SET DEFAULT 'none',
  ALTER COLUMN amount TYPE numeric(8, 2),
  ALTER COLUMN level TYPE real,
  ALTER COLUMN day TYPE date;

-- make the column `double_count` of `readings` anew
ALTER TABLE readings ADD COLUMN double_count integer GENERATED ALWAYS AS (count * 2) STORED NOT NULL;

-- add the check `readings_count_check` to `readings`
ALTER TABLE readings ADD CONSTRAINT readings_count_check CHECK (count >= 0);

-- create the index `readings_label_idx` on `readings`
CREATE INDEX readings_label_idx ON readings (label) WHERE label <> 'none';

-- create the index `readings_by_length` on `readings`
CREATE INDEX readings_by_length ON readings ((length(label)));

COMMIT;
