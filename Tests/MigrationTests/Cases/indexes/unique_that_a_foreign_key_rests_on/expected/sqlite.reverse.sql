-- Made by schemac: from to to from.
-- builds-index: the index `users_email` is built over all rows of `users`
-- data-may-not-fit: rows of `users` that are the same to `users_email` stop the migration
-- rewrites-table: every row of `posts` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `posts` that refer to nothing by `posts_user_email_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('posts', '*[^a-z0-9_]posts[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

SELECT 'the schema does not know the ' || type || ' ' || name || ', which hangs on ' || changes
  FROM temp.schemac_unknown;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on tables that change" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*) FROM temp.schemac_unknown;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_unknown;

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT email FROM users) WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1)), 'rows of users share their email, which users_email forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT user_email FROM posts) WHERE user_email IS NOT NULL AND user_email NOT IN (SELECT email FROM (SELECT email FROM users) WHERE email IS NOT NULL)), 'rows of posts refer by user_email to no row of users';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users share their email, which users_email forbids" CHECK (problem <> 'rows of users share their email, which users_email forbids' OR number = 0),
  CONSTRAINT "rows of posts refer by user_email to no row of users" CHECK (problem <> 'rows of posts refer by user_email to no row of users' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- drop the index `users_email` of `users`
DROP INDEX users_email;

-- create the index `users_email` on `users`
CREATE UNIQUE INDEX users_email ON users (email);

-- rebuild `posts`: add the foreign key `posts_user_email_fkey`
CREATE TABLE posts_schemac_new (
  id INT NOT NULL,
  user_email TEXT NOT NULL CONSTRAINT "user_email is text" CHECK (instr(user_email, char(0)) = 0),
  CONSTRAINT posts_pkey PRIMARY KEY (id),
  CONSTRAINT posts_user_email_fkey FOREIGN KEY (user_email) REFERENCES users (email)
) STRICT;

INSERT INTO posts_schemac_new (id, user_email)
  SELECT id, user_email
  FROM posts;

DROP TABLE posts;

ALTER TABLE posts_schemac_new RENAME TO posts;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
