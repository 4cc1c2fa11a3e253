-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE pages IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the trigger of `pages`
DROP TRIGGER pages_on_update ON pages;
DROP FUNCTION pages_on_update();
-- rename the table `pages` to `articles`
ALTER TABLE pages RENAME TO articles;
-- rename the primary key `pages_pkey` to `articles_pkey`
ALTER INDEX pages_pkey RENAME TO articles_pkey;
-- rename the sequence `pages_id_seq` to `articles_id_seq`
ALTER SEQUENCE IF EXISTS pages_id_seq RENAME TO articles_id_seq;
-- rename the column `updated_at` of `articles` to `changed_at`
ALTER TABLE articles RENAME COLUMN updated_at TO changed_at;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE articles RENAME CONSTRAINT pages_id_not_null TO articles_id_not_null;
    ALTER TABLE articles RENAME CONSTRAINT pages_updated_at_not_null TO articles_changed_at_not_null;
  END IF;
END';
-- let updates of `articles` set `changed_at`
CREATE FUNCTION articles_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.changed_at IS NOT DISTINCT FROM OLD.changed_at THEN
    NEW.changed_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;
CREATE TRIGGER articles_on_update BEFORE UPDATE ON articles FOR EACH ROW EXECUTE FUNCTION articles_on_update();
COMMIT;
