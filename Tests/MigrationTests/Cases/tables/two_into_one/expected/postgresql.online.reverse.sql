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
-- drop `bio` of `users`
ALTER TABLE users DROP COLUMN bio;
-- create the table `profiles`
CREATE TABLE profiles (
  user_id bigint NOT NULL,
  bio text NOT NULL,
  CONSTRAINT profiles_pkey PRIMARY KEY (user_id)
);
SET LOCAL statement_timeout = '3600s';
-- add the foreign key `profiles_user_id_fkey` to `profiles`
ALTER TABLE profiles ADD CONSTRAINT profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
COMMIT;
