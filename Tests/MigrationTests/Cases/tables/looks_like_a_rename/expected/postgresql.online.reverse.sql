-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE articles IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop `articles`
DROP TABLE articles;
-- add the column `name` to `users`
ALTER TABLE users ADD COLUMN name text;
-- in `users`, let `name` be what it says
ALTER TABLE users ADD CONSTRAINT name_schemac_filled CHECK (name IS NOT NULL) NOT VALID;
-- drop `full_name` of `users`
ALTER TABLE users DROP COLUMN full_name;
-- create the table `posts`
CREATE TABLE posts (
  id bigint NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT posts_pkey PRIMARY KEY (id)
);
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `name` of `users` have values in all rows
ALTER TABLE users VALIDATE CONSTRAINT name_schemac_filled;
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
-- make `name` of `users` NOT NULL, as is known now
ALTER TABLE users ALTER COLUMN name SET NOT NULL, DROP CONSTRAINT name_schemac_filled;
COMMIT;
