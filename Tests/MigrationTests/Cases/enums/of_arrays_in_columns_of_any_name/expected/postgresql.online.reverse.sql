-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE notes IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the type `level` anew: a new value is used in the transaction that adds it
ALTER TYPE level RENAME TO level_schemac_old;
ALTER TYPE level_schemac_old RENAME VALUE 'middle' TO 'mid';
CREATE TYPE level AS ENUM ('low', 'mid', 'high');
SET LOCAL statement_timeout = '3600s';
-- change types: `notes.parent` to the new level[], `notes.key` to the new level[], `notes.value` to the new level[], `notes.rowid` to the new level[]
ALTER TABLE notes
  ALTER COLUMN parent TYPE level[] USING parent::text[]::level[],
  ALTER COLUMN key TYPE level[] USING key::text[]::level[],
  ALTER COLUMN value TYPE level[] USING value::text[]::level[],
  ALTER COLUMN rowid TYPE level[] USING rowid::text[]::level[];
SET LOCAL statement_timeout = '60s';
-- drop the old type `level`
DROP TYPE level_schemac_old;
COMMIT;
