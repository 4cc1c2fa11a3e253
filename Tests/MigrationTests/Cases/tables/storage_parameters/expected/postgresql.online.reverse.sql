-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE new IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE quiet IN SHARE UPDATE EXCLUSIVE MODE;
      LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE tuned IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop `new`
DROP TABLE new;
-- rename the table `things` to `items`
ALTER TABLE things RENAME TO items;
-- rename the primary key `things_pkey` to `items_pkey`
ALTER INDEX things_pkey RENAME TO items_pkey;
-- let the NOT NULLs of `items` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''items''::regclass AND conname = ''things_id_not_null'') THEN
      ALTER TABLE items RENAME CONSTRAINT things_id_not_null TO items_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''items''::regclass AND conname = ''things_note_not_null'') THEN
      ALTER TABLE items RENAME CONSTRAINT things_note_not_null TO items_note_not_null;
    END IF;
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
