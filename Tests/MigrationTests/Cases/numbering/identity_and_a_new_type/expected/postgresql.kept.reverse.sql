-- Made by schemac: from to to from.
-- breaks-clients: clients get `a.id` as text from now on
-- rewrites-table: every row of `a` is written anew for `id`
-- blocks-reads: `a` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `b.id` as smallint from now on
-- data-may-not-fit: values of `b.id` that are no smallint stop the migration
-- rewrites-table: every row of `b` is written anew for `id`
-- blocks-reads: `b` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM b WHERE id NOT BETWEEN -32768 AND 32767) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of b have a id that is no smallint'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change the type of `a.id` to text
ALTER TABLE a ALTER COLUMN id DROP IDENTITY;

ALTER TABLE a ALTER COLUMN id TYPE text;

-- change the type of `b.id` to smallint
ALTER TABLE b
  ALTER COLUMN id DROP DEFAULT,
  ALTER COLUMN id TYPE smallint;

-- put `id` of `a` back
UPDATE a AS present
  SET id = CASE WHEN present.id IS NOT DISTINCT FROM CAST(kept.schemac_new_id AS text) THEN kept.id ELSE present.id END
  FROM schemac_backup_d8627538.a AS kept
  WHERE present.id = CAST(kept.schemac_new_id AS text);

-- in `b`, change how `id` is numbered
DO 'DECLARE
  schemac_last bigint;
  schemac_sequence text := pg_get_serial_sequence(''b'', ''id'');
BEGIN
  EXECUTE ''SELECT CASE WHEN is_called THEN last_value END FROM '' || schemac_sequence INTO schemac_last;
  ALTER TABLE b ALTER COLUMN id DROP DEFAULT;
  DROP SEQUENCE b_id_seq;
  ALTER TABLE b ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
  IF schemac_last IS NOT NULL THEN
    PERFORM setval(pg_get_serial_sequence(''b'', ''id''), schemac_last);
  END IF;
END';

-- drop the schema `schemac_backup_d8627538`, whose rows are back
DROP TABLE schemac_backup_d8627538.a;

DROP SCHEMA schemac_backup_d8627538;

COMMIT;
