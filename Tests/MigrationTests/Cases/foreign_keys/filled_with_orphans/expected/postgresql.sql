-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `docs` that refer to nothing by `docs_tenant_id_fkey` stop the migration
-- rewrites-table: rows of `docs` are written anew in one statement
-- scans-table: every row of `docs` is read
-- blocks-reads: `docs` can be neither read nor written while its rows are read
-- scans-table: every row of `docs` is read for `docs_tenant_id_fkey`
-- blocks-writes: `docs` and `tenants` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(7 AS integer) AS child_1 FROM docs) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM tenants) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of docs refer by tenant_id to no row of tenants'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `tenant_id` to `docs`
ALTER TABLE docs ADD COLUMN tenant_id integer;

-- give the rows of `docs` their `tenant_id`
UPDATE docs
  SET tenant_id = 7;

-- in `docs`, let `tenant_id` be what it says
ALTER TABLE docs ALTER COLUMN tenant_id SET NOT NULL;

-- add the foreign key `docs_tenant_id_fkey` to `docs`
ALTER TABLE docs ADD CONSTRAINT docs_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id);

COMMIT;
