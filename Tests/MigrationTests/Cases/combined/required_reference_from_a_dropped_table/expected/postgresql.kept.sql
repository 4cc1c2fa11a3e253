-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `things.kind_id` fail from now on
-- data-may-not-fit: rows of `things` for which `backfill` gives nothing stop the migration
-- blocks-reads: `kinds` can be neither read nor written while its rows are copied
-- blocks-reads: `things` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `kinds` fail from now on
-- rewrites-table: rows of `things` are written anew in one statement
-- scans-table: every row of `things` is read
-- blocks-reads: `things` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM things WHERE CAST(CASE kind_id WHEN 1 THEN ''cup'' ELSE ''plate'' END AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of things get no kind'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_34827803`
LOCK TABLE kinds, things;

CREATE SCHEMA schemac_backup_34827803;

CREATE TABLE schemac_backup_34827803.kinds AS
  SELECT id, name FROM kinds;

CREATE TABLE schemac_backup_34827803.things AS
  SELECT id, kind_id FROM things;

-- drop the foreign key `things_kind_id_fkey` of `things`
ALTER TABLE things DROP CONSTRAINT things_kind_id_fkey;

-- drop `kinds`
DROP TABLE kinds;

-- create the type `kind`
CREATE TYPE kind AS ENUM ('cup', 'plate');

-- add the column `kind` to `things`
ALTER TABLE things ADD COLUMN kind kind;

-- give the rows of `things` their `kind`
UPDATE things
  SET kind = (CASE kind_id WHEN 1 THEN 'cup' ELSE 'plate' END)::kind;

-- in `things`, let `kind` be what it says
ALTER TABLE things ALTER COLUMN kind SET NOT NULL;

-- drop `kind_id` of `things`
ALTER TABLE things DROP COLUMN kind_id;

COMMIT;
