-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE quiet IN SHARE UPDATE EXCLUSIVE MODE;
      LOCK TABLE tuned IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
