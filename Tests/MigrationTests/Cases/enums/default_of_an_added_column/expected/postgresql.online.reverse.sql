-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the type `role` anew: PostgreSQL cannot remove a value
ALTER TYPE role RENAME TO role_schemac_old;
CREATE TYPE role AS ENUM ('admin', 'member');
SET LOCAL statement_timeout = '3600s';
-- change the type of `users.first` to the new role
ALTER TABLE users
  ALTER COLUMN first DROP DEFAULT,
  ALTER COLUMN first TYPE role USING first::text::role,
  ALTER COLUMN first SET DEFAULT 'member';
SET LOCAL statement_timeout = '60s';
-- drop `second`, `third` of `users`
ALTER TABLE users
  DROP COLUMN second,
  DROP COLUMN third;
-- drop the old type `role`
DROP TYPE role_schemac_old;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
-- take the added values of the type `role` away
DO 'BEGIN
  IF (SELECT (SELECT ''('' || coalesce(string_agg(enumlabel, '', '' ORDER BY enumsortorder), '''') || '')''
  FROM pg_type LEFT JOIN pg_enum ON enumtypid = pg_type.oid
  WHERE pg_type.oid = to_regtype(fact.relation) AND typtype = ''e'' GROUP BY pg_type.oid) FROM (VALUES (''role'')) AS fact (relation)) = ''(owner, admin, member)'' THEN
    ALTER TYPE role RENAME TO role_schemac_old;
    CREATE TYPE role AS ENUM (''admin'', ''member'');
    ALTER TABLE users
  ALTER COLUMN first DROP DEFAULT,
  ALTER COLUMN first TYPE role USING first::text::role,
  ALTER COLUMN first SET DEFAULT ''member'';
    DROP TYPE role_schemac_old;
  END IF;
END';
COMMIT;
