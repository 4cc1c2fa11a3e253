-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE articles IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the trigger of `articles`
DROP TRIGGER articles_on_update ON articles;
DROP FUNCTION articles_on_update();
-- rename the table `articles` to `pages`
ALTER TABLE articles RENAME TO pages;
-- rename the primary key `articles_pkey` to `pages_pkey`
ALTER INDEX articles_pkey RENAME TO pages_pkey;
-- rename the sequence `articles_id_seq` to `pages_id_seq`
ALTER SEQUENCE IF EXISTS articles_id_seq RENAME TO pages_id_seq;
-- rename the column `changed_at` of `pages` to `updated_at`
ALTER TABLE pages RENAME COLUMN changed_at TO updated_at;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''pages''::regclass AND conname = ''articles_id_not_null'') THEN
      ALTER TABLE pages RENAME CONSTRAINT articles_id_not_null TO pages_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''pages''::regclass AND conname = ''articles_changed_at_not_null'') THEN
      ALTER TABLE pages RENAME CONSTRAINT articles_changed_at_not_null TO pages_updated_at_not_null;
    END IF;
  END IF;
END';
-- let updates of `pages` set `updated_at`
CREATE FUNCTION pages_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;
CREATE TRIGGER pages_on_update BEFORE UPDATE ON pages FOR EACH ROW EXECUTE FUNCTION pages_on_update();
COMMIT;
