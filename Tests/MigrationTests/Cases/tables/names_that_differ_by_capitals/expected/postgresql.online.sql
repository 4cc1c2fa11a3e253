-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE "Users" IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
