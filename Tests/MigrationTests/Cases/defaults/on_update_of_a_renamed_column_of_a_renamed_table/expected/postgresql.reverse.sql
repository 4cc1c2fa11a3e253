-- Made by schemac: from to to from.
-- breaks-clients: clients that name `articles` fail from now on
-- breaks-clients: clients that name the column `changed_at` of `articles` fail from now on

SET lock_timeout = '10s';

BEGIN;

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
    ALTER TABLE pages RENAME CONSTRAINT articles_id_not_null TO pages_id_not_null;
    ALTER TABLE pages RENAME CONSTRAINT articles_changed_at_not_null TO pages_updated_at_not_null;
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
