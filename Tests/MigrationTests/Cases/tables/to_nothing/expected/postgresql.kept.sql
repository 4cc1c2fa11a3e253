-- Made by schemac: from from to to.
-- blocks-reads: `users` can be neither read nor written while its rows are copied
-- blocks-reads: `posts` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `users` fail from now on
-- breaks-clients: clients that name `posts` fail from now on
-- breaks-clients: clients that name the type `role` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_bd246acd`
LOCK TABLE users, posts;

CREATE SCHEMA schemac_backup_bd246acd;

CREATE TABLE schemac_backup_bd246acd.users AS
  SELECT id, role::text AS role, boss_id FROM users;

DO 'BEGIN
  EXECUTE ''CREATE TABLE schemac_backup_bd246acd."users.id.sequence" AS SELECT last_value, is_called FROM '' || pg_get_serial_sequence(''users'', ''id'');
END';

CREATE TABLE schemac_backup_bd246acd.posts AS
  SELECT id, user_id, updated_at FROM posts;

DO 'BEGIN
  EXECUTE ''CREATE TABLE schemac_backup_bd246acd."posts.id.sequence" AS SELECT last_value, is_called FROM '' || pg_get_serial_sequence(''posts'', ''id'');
END';

-- drop the trigger of `posts`
DROP TRIGGER posts_on_update ON posts;

DROP FUNCTION posts_on_update();

-- drop `users`, `posts`
DROP TABLE users, posts;

-- drop the type `role`
DROP TYPE role;

COMMIT;
