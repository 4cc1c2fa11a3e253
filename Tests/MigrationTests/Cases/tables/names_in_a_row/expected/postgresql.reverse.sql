-- Made by schemac: from to to from.
-- breaks-clients: clients that name `v2` fail from now on
-- breaks-clients: clients that name `v3` fail from now on

SET lock_timeout = '10s';

BEGIN;

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
    ALTER TABLE v1 RENAME CONSTRAINT v2_id_not_null TO v1_id_not_null;
    ALTER TABLE v1 RENAME CONSTRAINT v2_x_not_null TO v1_x_not_null;
  END IF;
END';

-- let the NOT NULLs of `v2` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE v2 RENAME CONSTRAINT v3_id_not_null TO v2_id_not_null;
  END IF;
END';

-- rename the constraint `v3_v1_id_fkey` of `v2` to `v2_v1_id_fkey`
ALTER TABLE v2 RENAME CONSTRAINT v3_v1_id_fkey TO v2_v1_id_fkey;

COMMIT;
