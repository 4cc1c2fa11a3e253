-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE v2 IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE v3 IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the table `v2` to `v1`
ALTER TABLE v2 RENAME TO v1;
-- rename the primary key `v2_pkey` to `v1_pkey`
ALTER INDEX v2_pkey RENAME TO v1_pkey;
-- rename the table `v3` to `v2`
ALTER TABLE v3 RENAME TO v2;
-- rename the primary key `v3_pkey` to `v2_pkey`
ALTER INDEX v3_pkey RENAME TO v2_pkey;
-- let the NOT NULLs of `v1` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''v1''::regclass AND conname = ''v2_id_not_null'') THEN
      ALTER TABLE v1 RENAME CONSTRAINT v2_id_not_null TO v1_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''v1''::regclass AND conname = ''v2_x_not_null'') THEN
      ALTER TABLE v1 RENAME CONSTRAINT v2_x_not_null TO v1_x_not_null;
    END IF;
  END IF;
END';
-- let the NOT NULLs of `v2` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''v2''::regclass AND conname = ''v3_id_not_null'') THEN
      ALTER TABLE v2 RENAME CONSTRAINT v3_id_not_null TO v2_id_not_null;
    END IF;
  END IF;
END';
-- rename the constraint `v3_v1_id_fkey` of `v2` to `v2_v1_id_fkey`
ALTER TABLE v2 RENAME CONSTRAINT v3_v1_id_fkey TO v2_v1_id_fkey;
COMMIT;
