-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `a` that share their id stop the migration
-- blocks-reads: `a` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `a.id` as bigint from now on
-- data-may-not-fit: values of `a.id` that cannot be converted stop the migration
-- rewrites-table: every row of `a` is written anew for `id`
-- blocks-reads: `a` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `b.id` as bigint from now on
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM a WHERE CAST(CAST(id AS bigint) AS bigint) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of a have no id'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(CAST(id AS bigint) AS bigint) AS id FROM a) AS a WHERE (id) IS NOT NULL GROUP BY (id) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of a share their id, which a_pkey forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_d8627538`
LOCK TABLE a;

CREATE SCHEMA schemac_backup_d8627538;

CREATE TABLE schemac_backup_d8627538.a AS
  SELECT id, CAST(CAST(id AS bigint) AS bigint) AS schemac_new_id FROM a;

-- change the type of `a.id` to bigint
ALTER TABLE a ALTER COLUMN id TYPE bigint USING CAST(id AS bigint);

-- change the type of `b.id` to bigint
ALTER TABLE b ALTER COLUMN id TYPE bigint;

-- in `a`, change how `id` is numbered
ALTER TABLE a ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval(pg_get_serial_sequence('a', 'id'), max(id)) FROM a HAVING max(id) >= 1;

-- in `b`, change how `id` is numbered
DO 'DECLARE
  schemac_last bigint;
  schemac_sequence text := pg_get_serial_sequence(''b'', ''id'');
BEGIN
  EXECUTE ''SELECT CASE WHEN is_called THEN last_value END FROM '' || schemac_sequence INTO schemac_last;
  ALTER TABLE b ALTER COLUMN id DROP IDENTITY;
  CREATE SEQUENCE b_id_seq AS bigint OWNED BY b.id;
  ALTER TABLE b ALTER COLUMN id SET DEFAULT nextval(''b_id_seq'');
  IF schemac_last IS NOT NULL THEN
    PERFORM setval(pg_get_serial_sequence(''b'', ''id''), schemac_last);
  END IF;
END';

COMMIT;
