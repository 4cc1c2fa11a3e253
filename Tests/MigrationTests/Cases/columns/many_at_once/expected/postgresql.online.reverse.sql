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
-- drop `e4` of `wide`
ALTER TABLE wide DROP COLUMN e4;
-- rename the column `d3` of `wide` to `c3`
ALTER TABLE wide RENAME COLUMN d3 TO c3;
-- rename the column `d4` of `wide` to `c4`
ALTER TABLE wide RENAME COLUMN d4 TO c4;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''wide''::regclass AND conname = ''wide_d3_not_null'') THEN
      ALTER TABLE wide RENAME CONSTRAINT wide_d3_not_null TO wide_c3_not_null;
    END IF;
  END IF;
END';
-- add the column `c1` to `wide`
ALTER TABLE wide ADD COLUMN c1 text;
-- add the column `c2` to `wide`
ALTER TABLE wide ADD COLUMN c2 text;
-- add the column `c5` to `wide`
ALTER TABLE wide ADD COLUMN c5 text;
-- let `c3` of `wide` be NULL
ALTER TABLE wide ALTER COLUMN c3 DROP NOT NULL;
SET LOCAL statement_timeout = '3600s';
-- change types: `wide.a1` to integer, `wide.a2` to integer, `wide.a3` to integer, `wide.a4` to integer, `wide.a5` to integer, `wide.b1` to text, `wide.b2` to text, `wide.b3` to text, `wide.b4` to text, `wide.b5` to text
ALTER TABLE wide
  ALTER COLUMN a1 TYPE integer,
  ALTER COLUMN a2 TYPE integer,
  ALTER COLUMN a3 TYPE integer,
  ALTER COLUMN a4 TYPE integer,
  ALTER COLUMN a5 TYPE integer,
  ALTER COLUMN b1 TYPE text,
  ALTER COLUMN b2 TYPE text,
  ALTER COLUMN b3 TYPE text,
  ALTER COLUMN b4 TYPE text,
  ALTER COLUMN b5 TYPE text;
SET LOCAL statement_timeout = '60s';
-- drop `d1`, `d2`, `e1`, `e2`, `e3` of `wide`
ALTER TABLE wide
  DROP COLUMN d1,
  DROP COLUMN d2,
  DROP COLUMN e1,
  DROP COLUMN e2,
  DROP COLUMN e3;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `d1`, `d2`, `c3` of `wide` have values
ALTER TABLE IF EXISTS wide DROP CONSTRAINT IF EXISTS d1_schemac_not_null, DROP CONSTRAINT IF EXISTS d2_schemac_not_null, DROP CONSTRAINT IF EXISTS c3_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `d1`, `d2` of `wide`
ALTER TABLE IF EXISTS wide DROP COLUMN IF EXISTS d1, DROP COLUMN IF EXISTS d2;
COMMIT;
