-- Made by schemac: from to to from.
-- deletes-data: the values of `things.kind` are deleted
-- breaks-clients: clients that name the column `things.kind` fail from now on
-- data-may-not-fit: rows of `things` that nothing was kept of stop the way back
-- scans-table: every row of `things` is read
-- blocks-reads: `things` can be neither read nor written while its rows are read
-- breaks-clients: clients that name the type `kind` fail from now on
-- scans-table: every row of `things` is read for `things_kind_id_fkey`
-- blocks-writes: `things` and `kinds` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM things AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_34827803.things AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of things would have no kind_id'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `kind_id` to `things`
ALTER TABLE things ADD COLUMN kind_id integer;

-- put `kind_id` of `things` back
UPDATE things AS present
  SET kind_id = kept.kind_id
  FROM schemac_backup_34827803.things AS kept
  WHERE present.id = kept.id;

-- in `things`, let `kind_id` be what it says
ALTER TABLE things ALTER COLUMN kind_id SET NOT NULL;

-- drop `kind` of `things`
ALTER TABLE things DROP COLUMN kind;

-- drop the type `kind`
DROP TYPE kind;

-- create the table `kinds`
CREATE TABLE kinds (
  id integer NOT NULL,
  name text NOT NULL,
  CONSTRAINT kinds_pkey PRIMARY KEY (id)
);

INSERT INTO kinds (id, name)
  SELECT id, name FROM schemac_backup_34827803.kinds;

-- add the foreign key `things_kind_id_fkey` to `things`
ALTER TABLE things ADD CONSTRAINT things_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES kinds (id);

-- drop the schema `schemac_backup_34827803`, whose rows are back
DROP TABLE schemac_backup_34827803.kinds, schemac_backup_34827803.things;

DROP SCHEMA schemac_backup_34827803;

COMMIT;
