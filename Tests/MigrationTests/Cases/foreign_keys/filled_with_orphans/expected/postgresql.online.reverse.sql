-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE docs IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE tenants IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `docs_tenant_id_fkey` of `docs`
ALTER TABLE docs DROP CONSTRAINT IF EXISTS docs_tenant_id_fkey;
-- drop `tenant_id` of `docs`
ALTER TABLE docs DROP COLUMN tenant_id;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `tenant_id` of `docs` have values
ALTER TABLE IF EXISTS docs DROP CONSTRAINT IF EXISTS tenant_id_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `tenant_id` of `docs`
ALTER TABLE IF EXISTS docs DROP COLUMN IF EXISTS tenant_id;
COMMIT;
