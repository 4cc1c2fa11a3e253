-- Made by schemac: from from to to.
-- blocks-reads: `stays` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `stays.from_address` as inet from now on
-- data-may-not-fit: values of `stays.from_address` that cannot be converted stop the migration
-- breaks-clients: clients get `stays.flags` as bit varying(8) from now on
-- data-may-not-fit: values of `stays.flags` that cannot be converted stop the migration
-- rewrites-table: every row of `stays` is written anew for `from_address`, `flags`
-- blocks-reads: `stays` can be neither read nor written while its rows are written anew
-- builds-index: the index `stays_during_idx` is built over every row
-- blocks-writes: `stays` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_a2d8e743`
LOCK TABLE stays;

CREATE SCHEMA schemac_backup_a2d8e743;

CREATE TABLE schemac_backup_a2d8e743.stays AS
  SELECT id, from_address, flags::text AS flags FROM stays;

-- drop the index `stays_during_idx`
DROP INDEX stays_during_idx;

-- change types: `stays.from_address` to inet, `stays.flags` to bit varying(8)
ALTER TABLE stays
  ALTER COLUMN from_address TYPE inet USING CAST(from_address AS inet)::inet,
  ALTER COLUMN flags TYPE bit varying(8) USING CAST(flags AS bit varying(8));

-- create the index `stays_during_idx` on `stays`
CREATE INDEX stays_during_idx ON stays USING gist (during) WHERE NOT (isempty(during));

COMMIT;
