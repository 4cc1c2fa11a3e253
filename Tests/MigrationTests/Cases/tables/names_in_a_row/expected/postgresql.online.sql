-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE v1 IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE v2 IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the table `v2` to `v3`
ALTER TABLE v2 RENAME TO v3;
-- rename the table `v1` to `v2`
ALTER TABLE v1 RENAME TO v2;
-- rename the primary key `v2_pkey` to `v3_pkey`
ALTER INDEX v2_pkey RENAME TO v3_pkey;
-- rename the primary key `v1_pkey` to `v2_pkey`
ALTER INDEX v1_pkey RENAME TO v2_pkey;
-- let the NOT NULLs of `v2` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE v2 RENAME CONSTRAINT v1_id_not_null TO v2_id_not_null;
    ALTER TABLE v2 RENAME CONSTRAINT v1_x_not_null TO v2_x_not_null;
  END IF;
END';
-- let the NOT NULLs of `v3` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE v3 RENAME CONSTRAINT v2_id_not_null TO v3_id_not_null;
  END IF;
END';
-- rename the constraint `v2_v1_id_fkey` of `v3` to `v3_v1_id_fkey`
ALTER TABLE v3 RENAME CONSTRAINT v2_v1_id_fkey TO v3_v1_id_fkey;
COMMIT;
