-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE wide IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the column `a` to `wide`
ALTER TABLE wide ADD COLUMN a text;
-- add the column `b` to `wide`
ALTER TABLE wide ADD COLUMN b integer DEFAULT 3 NOT NULL;
SET LOCAL statement_timeout = '3600s';
-- add the column `c` to `wide`
ALTER TABLE wide ADD COLUMN c integer GENERATED ALWAYS AS (b * 2) STORED;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `wide_a_key` on `wide`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS wide_a_key ON wide (a);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE wide IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the unique constraint `wide_a_key` of `wide` of that index
ALTER TABLE wide ADD CONSTRAINT wide_a_key UNIQUE USING INDEX wide_a_key;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `wide_a_b_idx` on `wide`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS wide_a_b_idx ON wide (a, b);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE wide IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the check `wide_b_check` to `wide` for rows to come
ALTER TABLE wide ADD CONSTRAINT wide_b_check CHECK (b > 0) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `wide` meet the check `wide_b_check`
ALTER TABLE wide VALIDATE CONSTRAINT wide_b_check;
COMMIT;
