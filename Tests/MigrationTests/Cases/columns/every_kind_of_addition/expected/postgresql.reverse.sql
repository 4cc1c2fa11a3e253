-- Made by schemac: from to to from.
-- deletes-data: the values of `members.nickname` are deleted
-- breaks-clients: clients that name the column `members.nickname` fail from now on
-- deletes-data: the values of `members.state` are deleted
-- breaks-clients: clients that name the column `members.state` fail from now on
-- deletes-data: the values of `members.score` are deleted
-- breaks-clients: clients that name the column `members.score` fail from now on
-- deletes-data: the values of `members.seen` are deleted
-- breaks-clients: clients that name the column `members.seen` fail from now on
-- deletes-data: the values of `members.joined_at` are deleted
-- breaks-clients: clients that name the column `members.joined_at` fail from now on
-- deletes-data: the values of `members.born_on` are deleted
-- breaks-clients: clients that name the column `members.born_on` fail from now on
-- deletes-data: the values of `members.settings` are deleted
-- breaks-clients: clients that name the column `members.settings` fail from now on
-- breaks-clients: clients that name the column `members.length` fail from now on
-- deletes-data: the values of `members.greeting` are deleted
-- breaks-clients: clients that name the column `members.greeting` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `length` of `members`
ALTER TABLE members DROP COLUMN length;

-- drop `nickname`, `state`, `score`, `seen`, `joined_at`, `born_on`, `settings`, `greeting` of `members`
ALTER TABLE members
  DROP COLUMN nickname,
  DROP COLUMN state,
  DROP COLUMN score,
  DROP COLUMN seen,
  DROP COLUMN joined_at,
  DROP COLUMN born_on,
  DROP COLUMN settings,
  DROP COLUMN greeting;

COMMIT;
