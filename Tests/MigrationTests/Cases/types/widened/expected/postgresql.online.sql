-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE readings IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the check `readings_count_check` of `readings`
ALTER TABLE readings DROP CONSTRAINT readings_count_check;
-- drop the index `readings_label_idx`
DROP INDEX readings_label_idx;
-- drop the index `readings_by_length`
DROP INDEX readings_by_length;
-- drop `double_count` of `readings`
ALTER TABLE readings DROP COLUMN double_count;
SET LOCAL statement_timeout = '3600s';
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
SET LOCAL statement_timeout = '60s';
-- add the check `readings_count_check` to `readings`
ALTER TABLE readings ADD CONSTRAINT readings_count_check CHECK (count >= 0) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `readings_label_idx` on `readings`, while clients go on
CREATE INDEX CONCURRENTLY readings_label_idx ON readings (label) WHERE label <> 'none';

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `readings_by_length` on `readings`, while clients go on
CREATE INDEX CONCURRENTLY readings_by_length ON readings ((length(label)));

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `readings` meet the check `readings_count_check`
ALTER TABLE readings VALIDATE CONSTRAINT readings_count_check;
COMMIT;
