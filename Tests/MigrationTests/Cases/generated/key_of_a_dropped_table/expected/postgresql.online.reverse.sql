-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the table `kinds`
CREATE TABLE kinds (
  name text NOT NULL,
  code text GENERATED ALWAYS AS (lower(name)) STORED NOT NULL,
  CONSTRAINT kinds_code_key UNIQUE (code)
);
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE items IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE kinds IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `items_kind_fkey` to `items` for rows to come
ALTER TABLE items ADD CONSTRAINT items_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (code) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `items` meet the foreign key `items_kind_fkey`
ALTER TABLE items VALIDATE CONSTRAINT items_kind_fkey;
COMMIT;
