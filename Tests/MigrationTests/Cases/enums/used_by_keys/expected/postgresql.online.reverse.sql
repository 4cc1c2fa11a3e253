-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE kinds IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `things_kind_fkey` of `things`
ALTER TABLE things DROP CONSTRAINT IF EXISTS things_kind_fkey;
-- make the type `kind` anew: a new value is used in the transaction that adds it
ALTER TYPE kind RENAME TO kind_schemac_old;
ALTER TYPE kind_schemac_old RENAME VALUE 'alpha' TO 'a';
CREATE TYPE kind AS ENUM ('a', 'b', 'c');
SET LOCAL statement_timeout = '3600s';
-- change the type of `kinds.kind` to the new kind
ALTER TABLE kinds ALTER COLUMN kind TYPE kind USING kind::text::kind;
-- change the type of `things.kind` to the new kind
ALTER TABLE things
  ALTER COLUMN kind DROP DEFAULT,
  ALTER COLUMN kind TYPE kind USING kind::text::kind,
  ALTER COLUMN kind SET DEFAULT 'a';
SET LOCAL statement_timeout = '60s';
-- drop the old type `kind`
DROP TYPE kind_schemac_old;
-- add the foreign key `things_kind_fkey` to `things` for rows to come
ALTER TABLE things ADD CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (kind) ON UPDATE CASCADE ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `things` meet the foreign key `things_kind_fkey`
ALTER TABLE things VALIDATE CONSTRAINT things_kind_fkey;
COMMIT;
