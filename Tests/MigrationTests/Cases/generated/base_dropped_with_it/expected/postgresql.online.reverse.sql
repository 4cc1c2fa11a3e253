-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the index `people_search_idx`
DROP INDEX IF EXISTS people_search_idx;
-- drop `search` of `people`
ALTER TABLE people DROP COLUMN search;
-- add the column `name` to `people`
ALTER TABLE people ADD COLUMN name text;
-- in `people`, let `name` be what it says
ALTER TABLE people ADD CONSTRAINT name_schemac_filled CHECK (name IS NOT NULL) NOT VALID;
-- drop `full_name` of `people`
ALTER TABLE people DROP COLUMN full_name;
SET LOCAL statement_timeout = '3600s';
-- make the column `search` of `people` anew
ALTER TABLE people ADD COLUMN search text GENERATED ALWAYS AS (lower(name)) STORED;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `name` of `people` have values in all rows
ALTER TABLE people VALIDATE CONSTRAINT name_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `name` of `people` NOT NULL, as is known now
ALTER TABLE people ALTER COLUMN name SET NOT NULL, DROP CONSTRAINT name_schemac_filled;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `people_search_idx` on `people`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS people_search_idx ON people (search);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `full_name` of `people` have values
ALTER TABLE IF EXISTS people DROP CONSTRAINT IF EXISTS full_name_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `full_name` of `people`
ALTER TABLE IF EXISTS people DROP COLUMN IF EXISTS full_name;
COMMIT;
