-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `note` of `spans`
ALTER TABLE IF EXISTS spans DROP CONSTRAINT IF EXISTS note_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE spans IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the check `in_order` of `spans`
ALTER TABLE spans DROP CONSTRAINT IF EXISTS in_order;
-- drop the index `spans_begins_ends_idx`
DROP INDEX IF EXISTS spans_begins_ends_idx;
-- rename the column `begins` of `spans` to `start`
ALTER TABLE spans RENAME COLUMN begins TO start;
-- rename the column `ends` of `spans` to `stop`
ALTER TABLE spans RENAME COLUMN ends TO stop;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''spans''::regclass AND conname = ''spans_begins_not_null'') THEN
      ALTER TABLE spans RENAME CONSTRAINT spans_begins_not_null TO spans_start_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''spans''::regclass AND conname = ''spans_ends_not_null'') THEN
      ALTER TABLE spans RENAME CONSTRAINT spans_ends_not_null TO spans_stop_not_null;
    END IF;
  END IF;
END';
-- let `note` of `spans` be NULL
ALTER TABLE spans ALTER COLUMN note DROP NOT NULL;
SET LOCAL statement_timeout = '3600s';
-- change types: `spans.start` to date, `spans.stop` to date, `spans.note` to varchar(5)
ALTER TABLE spans
  ALTER COLUMN start TYPE date,
  ALTER COLUMN stop TYPE date,
  ALTER COLUMN note DROP DEFAULT,
  ALTER COLUMN note TYPE varchar(5);
SET LOCAL statement_timeout = '60s';
-- add the check `in_order` to `spans`
ALTER TABLE spans ADD CONSTRAINT in_order CHECK (stop >= start) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `spans_start_stop_idx` on `spans`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS spans_start_stop_idx ON spans (start, stop) WHERE stop > start;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `spans` meet the check `in_order`
ALTER TABLE spans VALIDATE CONSTRAINT in_order;
COMMIT;
