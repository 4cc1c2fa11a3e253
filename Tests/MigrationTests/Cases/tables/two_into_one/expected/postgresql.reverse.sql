-- Made by schemac: from to to from.
-- deletes-data: the values of `users.bio` are deleted
-- breaks-clients: clients that name the column `users.bio` fail from now on
-- irreversible: the rows that `profiles` held are lost: it comes back empty

SET lock_timeout = '10s';

BEGIN;

-- drop `bio` of `users`
ALTER TABLE users DROP COLUMN bio;

-- create the table `profiles`
CREATE TABLE profiles (
  user_id bigint NOT NULL,
  bio text NOT NULL,
  CONSTRAINT profiles_pkey PRIMARY KEY (user_id)
);

-- add the foreign key `profiles_user_id_fkey` to `profiles`
ALTER TABLE profiles ADD CONSTRAINT profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

COMMIT;
