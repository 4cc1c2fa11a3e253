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
-- rename the table `users` to `Users`
ALTER TABLE users RENAME TO "Users";
-- rename the primary key `users_pkey` to `Users_pkey`
ALTER INDEX users_pkey RENAME TO "Users_pkey";
-- rename the column `id` of `Users` to `Id`
ALTER TABLE "Users" RENAME COLUMN id TO "Id";
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''"Users"''::regclass AND conname = ''users_id_not_null'') THEN
      ALTER TABLE "Users" RENAME CONSTRAINT users_id_not_null TO "Users_Id_not_null";
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''"Users"''::regclass AND conname = ''users_name_not_null'') THEN
      ALTER TABLE "Users" RENAME CONSTRAINT users_name_not_null TO "Users_name_not_null";
    END IF;
  END IF;
END';
COMMIT;
