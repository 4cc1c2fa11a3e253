-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `o` of `t`
ALTER TABLE IF EXISTS t DROP CONSTRAINT IF EXISTS o_schemac_not_null;
COMMIT;

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
-- make the type `s` anew: PostgreSQL cannot remove a value
ALTER TYPE s RENAME TO s_schemac_old;
CREATE TYPE s AS ENUM ('a');
-- let `o` of `t` be NULL
ALTER TABLE t ALTER COLUMN o DROP NOT NULL;
SET LOCAL statement_timeout = '3600s';
-- change types: `t.k` to text, `t.o` to the new s
ALTER TABLE t
  ALTER COLUMN k TYPE text,
  ALTER COLUMN o TYPE s USING o::text::s;
SET LOCAL statement_timeout = '60s';
-- drop the old type `s`
DROP TYPE s_schemac_old;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
-- take the added values of the type `s` away
DO 'BEGIN
  IF (SELECT (SELECT ''('' || coalesce(string_agg(enumlabel, '', '' ORDER BY enumsortorder), '''') || '')''
  FROM pg_type LEFT JOIN pg_enum ON enumtypid = pg_type.oid
  WHERE pg_type.oid = to_regtype(fact.relation) AND typtype = ''e'' GROUP BY pg_type.oid) FROM (VALUES (''s'')) AS fact (relation)) = ''(a, b)'' THEN
    ALTER TYPE s RENAME TO s_schemac_old;
    CREATE TYPE s AS ENUM (''a'');
    ALTER TABLE t ALTER COLUMN o TYPE s USING o::text::s;
    DROP TYPE s_schemac_old;
  END IF;
END';
COMMIT;
