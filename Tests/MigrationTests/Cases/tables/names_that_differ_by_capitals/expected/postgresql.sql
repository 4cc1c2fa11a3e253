-- Made by schemac: from from to to.
-- breaks-clients: clients that name `Users` fail from now on
-- breaks-clients: clients that name the column `Id` of `Users` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the table `Users` to `users`
ALTER TABLE "Users" RENAME TO users;

-- rename the primary key `Users_pkey` to `users_pkey`
ALTER INDEX "Users_pkey" RENAME TO users_pkey;

-- rename the column `Id` of `users` to `id`
ALTER TABLE users RENAME COLUMN "Id" TO id;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT "Users_Id_not_null" TO users_id_not_null;
    ALTER TABLE users RENAME CONSTRAINT "Users_name_not_null" TO users_name_not_null;
  END IF;
END';

COMMIT;
