-- Made by schemac: from to to from.
-- data-may-not-fit: rows that break `in_order` stop the migration
-- breaks-clients: clients that name the column `begins` of `spans` fail from now on
-- breaks-clients: clients that name the column `ends` of `spans` fail from now on
-- breaks-clients: clients get `spans.start` as date from now on
-- converts-lossily: `spans.begins` loses the time of day
-- breaks-clients: clients get `spans.stop` as date from now on
-- converts-lossily: `spans.ends` loses the time of day
-- breaks-clients: clients get `spans.note` as varchar(5) from now on
-- data-may-not-fit: values of `spans.note` that are no varchar(5) stop the migration
-- rewrites-table: every row of `spans` is written anew for `start`, `stop`, `note`
-- blocks-reads: `spans` can be neither read nor written while its rows are written anew
-- scans-table: every row of `spans` is read for `in_order`
-- blocks-reads: `spans` can be neither read nor written while its rows are read
-- builds-index: the index `spans_start_stop_idx` is built over every row
-- blocks-writes: `spans` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM spans WHERE length(note) > 5) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of spans have a note that is no varchar(5)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(ends AS date) AS stop, CAST(begins AS date) AS start FROM spans) AS spans WHERE NOT (stop >= start)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of spans break in_order'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `in_order` of `spans`
ALTER TABLE spans DROP CONSTRAINT in_order;

-- drop the index `spans_begins_ends_idx`
DROP INDEX spans_begins_ends_idx;

-- rename the column `begins` of `spans` to `start`
ALTER TABLE spans RENAME COLUMN begins TO start;

-- rename the column `ends` of `spans` to `stop`
ALTER TABLE spans RENAME COLUMN ends TO stop;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE spans RENAME CONSTRAINT spans_begins_not_null TO spans_start_not_null;
    ALTER TABLE spans RENAME CONSTRAINT spans_ends_not_null TO spans_stop_not_null;
  END IF;
END';

-- let `note` of `spans` be NULL
ALTER TABLE spans ALTER COLUMN note DROP NOT NULL;

-- change types: `spans.start` to date, `spans.stop` to date, `spans.note` to varchar(5)
ALTER TABLE spans
  ALTER COLUMN start TYPE date,
  ALTER COLUMN stop TYPE date,
  ALTER COLUMN note DROP DEFAULT,
  ALTER COLUMN note TYPE varchar(5);

-- put `note` of `spans` back
UPDATE spans AS present
  SET note = CASE WHEN present.note IS NOT DISTINCT FROM CAST(kept.schemac_new_note AS varchar(5)) THEN kept.note ELSE present.note END
  FROM schemac_backup_3711c11c.spans AS kept
  WHERE present.id = kept.id;

-- add the check `in_order` to `spans`
ALTER TABLE spans ADD CONSTRAINT in_order CHECK (stop >= start);

-- create the index `spans_start_stop_idx` on `spans`
CREATE INDEX spans_start_stop_idx ON spans (start, stop) WHERE stop > start;

-- drop the schema `schemac_backup_3711c11c`, whose rows are back
DROP TABLE schemac_backup_3711c11c.spans;

DROP SCHEMA schemac_backup_3711c11c;

COMMIT;
