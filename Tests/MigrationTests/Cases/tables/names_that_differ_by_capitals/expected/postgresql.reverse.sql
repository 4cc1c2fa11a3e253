-- Made by schemac: from to to from.
-- breaks-clients: clients that name `users` fail from now on
-- breaks-clients: clients that name the column `id` of `users` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the table `users` to `Users`
ALTER TABLE users RENAME TO "Users";

-- rename the primary key `users_pkey` to `Users_pkey`
ALTER INDEX users_pkey RENAME TO "Users_pkey";

-- rename the column `id` of `Users` to `Id`
ALTER TABLE "Users" RENAME COLUMN id TO "Id";

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "Users" RENAME CONSTRAINT users_id_not_null TO "Users_Id_not_null";
    ALTER TABLE "Users" RENAME CONSTRAINT users_name_not_null TO "Users_name_not_null";
  END IF;
END';

COMMIT;
