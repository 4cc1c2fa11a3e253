-- Made by schemac: from to to from.
-- deletes-data: the values of `users.bio` are deleted
-- breaks-clients: clients that name the column `users.bio` fail from now on

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

INSERT INTO profiles (user_id, bio)
  SELECT user_id, bio FROM schemac_backup_9388a8a3.profiles;

-- add the foreign key `profiles_user_id_fkey` to `profiles`
ALTER TABLE profiles ADD CONSTRAINT profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

-- drop the schema `schemac_backup_9388a8a3`, whose rows are back
DROP TABLE schemac_backup_9388a8a3.profiles;

DROP SCHEMA schemac_backup_9388a8a3;

COMMIT;
