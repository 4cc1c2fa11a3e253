-- Made by schemac: from from to to.
-- breaks-clients: clients that name `items` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the table `items` to `things`
ALTER TABLE items RENAME TO things;

-- rename the primary key `items_pkey` to `things_pkey`
ALTER INDEX items_pkey RENAME TO things_pkey;

-- let the NOT NULLs of `things` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE things RENAME CONSTRAINT items_id_not_null TO things_id_not_null;
    ALTER TABLE things RENAME CONSTRAINT items_note_not_null TO things_note_not_null;
  END IF;
END';

-- change the storage parameters of `things`
ALTER TABLE things RESET (autovacuum_enabled, toast.autovacuum_enabled);

ALTER TABLE things SET (autovacuum_vacuum_scale_factor = 0.05, fillfactor = 80, toast.vacuum_truncate = false);

-- change the storage parameters of `quiet`
ALTER TABLE quiet SET (fillfactor = 90);

-- change the storage parameters of `tuned`
ALTER TABLE tuned RESET (parallel_workers, user_catalog_table);

-- create the table `new`
CREATE UNLOGGED TABLE new (
  id bigint NOT NULL
) WITH (fillfactor = 50);

COMMIT;
