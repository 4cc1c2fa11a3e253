-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE shirts IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the type `size` anew: PostgreSQL cannot remove a value
ALTER TYPE size RENAME TO size_schemac_old;
CREATE TYPE size AS ENUM ('small', 'large');
SET LOCAL statement_timeout = '3600s';
-- change the type of `shirts.size` to the new size
ALTER TABLE shirts
  ALTER COLUMN size DROP DEFAULT,
  ALTER COLUMN size TYPE size USING size::text::size,
  ALTER COLUMN size SET DEFAULT 'small';
SET LOCAL statement_timeout = '60s';
-- drop the old type `size`
DROP TYPE size_schemac_old;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
-- take the added values of the type `size` away
DO 'BEGIN
  IF (SELECT (SELECT ''('' || coalesce(string_agg(enumlabel, '', '' ORDER BY enumsortorder), '''') || '')''
  FROM pg_type LEFT JOIN pg_enum ON enumtypid = pg_type.oid
  WHERE pg_type.oid = to_regtype(fact.relation) AND typtype = ''e'' GROUP BY pg_type.oid) FROM (VALUES (''size'')) AS fact (relation)) = ''(tiny, small, medium, large, huge)'' THEN
    ALTER TYPE size RENAME TO size_schemac_old;
    CREATE TYPE size AS ENUM (''small'', ''large'');
    ALTER TABLE shirts
  ALTER COLUMN size DROP DEFAULT,
  ALTER COLUMN size TYPE size USING size::text::size,
  ALTER COLUMN size SET DEFAULT ''small'';
    DROP TYPE size_schemac_old;
  END IF;
END';
COMMIT;
