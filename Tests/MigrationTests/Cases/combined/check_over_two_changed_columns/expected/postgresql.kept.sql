-- Made by schemac: from from to to.
-- blocks-reads: `spans` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name the column `start` of `spans` fail from now on
-- breaks-clients: clients that name the column `stop` of `spans` fail from now on
-- breaks-clients: clients get `spans.begins` as timestamp from now on
-- breaks-clients: clients get `spans.ends` as timestamp from now on
-- breaks-clients: clients get `spans.note` as text from now on
-- rewrites-table: every row of `spans` is written anew for `begins`, `ends`, `note`
-- blocks-reads: `spans` can be neither read nor written while its rows are written anew
-- scans-table: every row of `spans` is read
-- blocks-reads: `spans` can be neither read nor written while its rows are read
-- scans-table: every row of `spans` is read for `in_order`
-- blocks-reads: `spans` can be neither read nor written while its rows are read
-- builds-index: the index `spans_begins_ends_idx` is built over every row
-- blocks-writes: `spans` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM spans WHERE isfinite(start) AND start > make_date(294276, 12, 31)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of spans have a start that is no timestamp'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM spans WHERE isfinite(stop) AND stop > make_date(294276, 12, 31)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of spans have a stop that is no timestamp'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_3711c11c`
LOCK TABLE spans;

CREATE SCHEMA schemac_backup_3711c11c;

CREATE TABLE schemac_backup_3711c11c.spans AS
  SELECT id, note, CAST(coalesce(CAST(note AS text), 'none') AS text) AS schemac_new_note FROM spans;

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

-- change types: `spans.begins` to timestamp, `spans.ends` to timestamp, `spans.note` to text
ALTER TABLE spans
  ALTER COLUMN begins TYPE timestamp,
  ALTER COLUMN ends TYPE timestamp,
  ALTER COLUMN note TYPE text USING coalesce(CAST(note AS text), 'none'),
  ALTER COLUMN note SET DEFAULT '';

-- in `spans`, make `note` NOT NULL
ALTER TABLE spans ALTER COLUMN note SET NOT NULL;

-- add the check `in_order` to `spans`
ALTER TABLE spans ADD CONSTRAINT in_order CHECK (ends >= begins);

-- create the index `spans_begins_ends_idx` on `spans`
CREATE INDEX spans_begins_ends_idx ON spans (begins, ends) WHERE ends > begins;

COMMIT;
