-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the type `My State` anew: a new value is used in the transaction that adds it
ALTER TYPE "My State" RENAME TO "My State_schemac_old";
ALTER TYPE "My State_schemac_old" RENAME VALUE 'a ''b''' TO 'a "b"';
CREATE TYPE "My State" AS ENUM ('it''s', 'a "b"', 'c,d', 'gone');
SET LOCAL statement_timeout = '3600s';
-- change the type of `t.s` to the new "My State"
ALTER TABLE t
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s TYPE "My State" USING s::text::"My State",
  ALTER COLUMN s SET DEFAULT 'it''s';
SET LOCAL statement_timeout = '60s';
-- drop the old type `My State`
DROP TYPE "My State_schemac_old";
COMMIT;
