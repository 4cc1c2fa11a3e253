-- Made by schemac: from from to to.

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
ALTER TABLE spans DROP CONSTRAINT in_order;
-- drop the index `spans_start_stop_idx`
DROP INDEX spans_start_stop_idx;
-- rename the column `start` of `spans` to `begins`
ALTER TABLE spans RENAME COLUMN start TO begins;
-- rename the column `stop` of `spans` to `ends`
ALTER TABLE spans RENAME COLUMN stop TO ends;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE spans RENAME CONSTRAINT spans_start_not_null TO spans_begins_not_null;
    ALTER TABLE spans RENAME CONSTRAINT spans_stop_not_null TO spans_ends_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change types: `spans.begins` to timestamp, `spans.ends` to timestamp, `spans.note` to text
ALTER TABLE spans
  ALTER COLUMN begins TYPE timestamp,
  ALTER COLUMN ends TYPE timestamp,
  ALTER COLUMN note TYPE text USING coalesce(CAST(note AS text), 'none'),
  ALTER COLUMN note SET DEFAULT '';
SET LOCAL statement_timeout = '60s';
-- in `spans`, make `note` NOT NULL
ALTER TABLE spans ADD CONSTRAINT note_schemac_not_null CHECK (note IS NOT NULL) NOT VALID;
-- add the check `in_order` to `spans`
ALTER TABLE spans ADD CONSTRAINT in_order CHECK (ends >= begins) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `note` of `spans` have values in all rows
ALTER TABLE spans VALIDATE CONSTRAINT note_schemac_not_null;
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
-- make `note` of `spans` NOT NULL, as is known now
ALTER TABLE spans ALTER COLUMN note SET NOT NULL, DROP CONSTRAINT note_schemac_not_null;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `spans_begins_ends_idx` on `spans`, while clients go on
CREATE INDEX CONCURRENTLY spans_begins_ends_idx ON spans (begins, ends) WHERE ends > begins;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `spans` meet the check `in_order`
ALTER TABLE spans VALIDATE CONSTRAINT in_order;
COMMIT;
