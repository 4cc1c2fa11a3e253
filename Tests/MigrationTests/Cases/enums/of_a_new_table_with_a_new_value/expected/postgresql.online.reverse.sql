-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE new IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE old IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop `new`
DROP TABLE new;
-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;
CREATE TYPE state AS ENUM ('a', 'b');
SET LOCAL statement_timeout = '3600s';
-- change the type of `old.s` to the new state
ALTER TABLE old
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s TYPE state USING s::text::state,
  ALTER COLUMN s SET DEFAULT 'a';
SET LOCAL statement_timeout = '60s';
-- drop the old type `state`
DROP TYPE state_schemac_old;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
-- take the added values of the type `state` away
DO 'BEGIN
  IF (SELECT (SELECT ''('' || coalesce(string_agg(enumlabel, '', '' ORDER BY enumsortorder), '''') || '')''
  FROM pg_type LEFT JOIN pg_enum ON enumtypid = pg_type.oid
  WHERE pg_type.oid = to_regtype(fact.relation) AND typtype = ''e'' GROUP BY pg_type.oid) FROM (VALUES (''state'')) AS fact (relation)) = ''(a, b, c)'' THEN
    ALTER TYPE state RENAME TO state_schemac_old;
    CREATE TYPE state AS ENUM (''a'', ''b'');
    ALTER TABLE old
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s TYPE state USING s::text::state,
  ALTER COLUMN s SET DEFAULT ''a'';
    DROP TYPE state_schemac_old;
  END IF;
END';
COMMIT;
