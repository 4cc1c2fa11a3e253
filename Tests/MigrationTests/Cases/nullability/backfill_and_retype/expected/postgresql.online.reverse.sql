-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `nickname` of `users`
ALTER TABLE IF EXISTS users DROP CONSTRAINT IF EXISTS nickname_schemac_not_null;
COMMIT;

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
-- rename the column `nickname` of `users` to `nick`
ALTER TABLE users RENAME COLUMN nickname TO nick;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''users_nickname_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT users_nickname_not_null TO users_nick_not_null;
    END IF;
  END IF;
END';
-- let `nick` of `users` be NULL
ALTER TABLE users ALTER COLUMN nick DROP NOT NULL;
SET LOCAL statement_timeout = '3600s';
-- change the type of `users.nick` to varchar(10)
ALTER TABLE users
  ALTER COLUMN nick DROP DEFAULT,
  ALTER COLUMN nick TYPE varchar(10);
COMMIT;
