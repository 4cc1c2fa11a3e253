-- Made by schemac: from from to to.
-- deletes-data: the rows of `users` are deleted
-- breaks-clients: clients that name `users` fail from now on
-- deletes-data: the rows of `posts` are deleted
-- breaks-clients: clients that name `posts` fail from now on
-- breaks-clients: clients that name the type `role` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the trigger of `posts`
DROP TRIGGER posts_on_update ON posts;

DROP FUNCTION posts_on_update();

-- drop `users`, `posts`
DROP TABLE users, posts;

-- drop the type `role`
DROP TYPE role;

COMMIT;
