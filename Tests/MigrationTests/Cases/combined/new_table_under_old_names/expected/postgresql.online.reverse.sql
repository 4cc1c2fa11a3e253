-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE old_items IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the trigger of `things`
DROP TRIGGER things_on_update ON things;
DROP FUNCTION things_on_update();
-- drop the trigger of `old_items`
DROP TRIGGER old_items_on_update ON old_items;
DROP FUNCTION old_items_on_update();
-- drop `things`
DROP TABLE things;
-- rename the table `old_items` to `items`
ALTER TABLE old_items RENAME TO items;
-- rename the index `old_items_at_idx` to `items_at_idx`
ALTER INDEX old_items_at_idx RENAME TO items_at_idx;
-- rename the primary key `old_items_pkey` to `items_pkey`
ALTER INDEX old_items_pkey RENAME TO items_pkey;
-- rename the unique constraint `old_items_code_key` to `items_code_key`
ALTER INDEX old_items_code_key RENAME TO items_code_key;
-- rename the sequence `old_items_id_seq` to `items_id_seq`
ALTER SEQUENCE IF EXISTS old_items_id_seq RENAME TO items_id_seq;
-- let the NOT NULLs of `items` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''items''::regclass AND conname = ''old_items_id_not_null'') THEN
      ALTER TABLE items RENAME CONSTRAINT old_items_id_not_null TO items_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''items''::regclass AND conname = ''old_items_code_not_null'') THEN
      ALTER TABLE items RENAME CONSTRAINT old_items_code_not_null TO items_code_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''items''::regclass AND conname = ''old_items_at_not_null'') THEN
      ALTER TABLE items RENAME CONSTRAINT old_items_at_not_null TO items_at_not_null;
    END IF;
  END IF;
END';
-- rename the constraint `old_items_code_check` of `items` to `items_code_check`
ALTER TABLE items RENAME CONSTRAINT old_items_code_check TO items_code_check;
-- let updates of `items` set `at`
CREATE FUNCTION items_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.at IS NOT DISTINCT FROM OLD.at THEN
    NEW.at := now();
  END IF;
  RETURN NEW;
END
$on_update$;
CREATE TRIGGER items_on_update BEFORE UPDATE ON items FOR EACH ROW EXECUTE FUNCTION items_on_update();
COMMIT;
