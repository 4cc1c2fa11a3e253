-- Made by schemac: from to to from.
-- deletes-data: the rows of `new` are deleted
-- breaks-clients: clients that name `new` fail from now on
-- breaks-clients: clients that name `things` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `new`
DROP TABLE new;

-- rename the table `things` to `items`
ALTER TABLE things RENAME TO items;

-- rename the primary key `things_pkey` to `items_pkey`
ALTER INDEX things_pkey RENAME TO items_pkey;

-- let the NOT NULLs of `items` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE items RENAME CONSTRAINT things_id_not_null TO items_id_not_null;
    ALTER TABLE items RENAME CONSTRAINT things_note_not_null TO items_note_not_null;
  END IF;
END';

-- change the storage parameters of `items`
ALTER TABLE items RESET (autovacuum_vacuum_scale_factor, toast.vacuum_truncate);

ALTER TABLE items SET (autovacuum_enabled = false, fillfactor = 70, toast.autovacuum_enabled = off);

-- change the storage parameters of `quiet`
ALTER TABLE quiet RESET (fillfactor);

-- change the storage parameters of `tuned`
ALTER TABLE tuned SET (parallel_workers = 2, user_catalog_table = true);

COMMIT;
