-- Made by schemac: from to to from.
-- deletes-data: the values of `things.kind` are deleted
-- breaks-clients: clients that name the column `things.kind` fail from now on
-- data-may-not-fit: rows of `things` that nothing was kept of stop the way back
-- data-may-not-fit: rows of `things` that refer to nothing by `things_kind_id_fkey` stop the migration
-- irreversible: what `things.kind_id` held is lost
-- scans-table: every row of `things` is read
-- blocks-reads: `things` can be neither read nor written while its rows are read
-- breaks-clients: clients that name the type `kind` fail from now on
-- irreversible: the rows that `kinds` held are lost: it comes back empty
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM things) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of things would have no kind_id'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(NULL AS integer) AS child_1 FROM things) AS child WHERE child_1 IS NOT NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of things refer by kind_id to no row of kinds'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `kind_id` to `things`
ALTER TABLE things ADD COLUMN kind_id integer;

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

-- add the foreign key `things_kind_id_fkey` to `things`
ALTER TABLE things ADD CONSTRAINT things_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES kinds (id);

COMMIT;
