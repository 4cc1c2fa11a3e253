-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- add the column `state` to `posts`
ALTER TABLE posts ADD COLUMN state varchar(20) DEFAULT 'draft' NOT NULL;

-- add the column `score` to `posts`
ALTER TABLE posts ADD COLUMN score numeric(6, 2) DEFAULT -1.5;

-- add the column `seen` to `posts`
ALTER TABLE posts ADD COLUMN seen boolean DEFAULT false NOT NULL;

COMMIT;
