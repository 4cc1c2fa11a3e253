-- Made by schemac: from from to to.
-- builds-index: the index `users_email` is built over all rows of `users`
-- data-may-not-fit: rows of `users` that are the same to `users_email` stop the migration
-- rewrites-table: every row of `posts` is written anew, and nobody else can write meanwhile

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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT id, email FROM users) WHERE email IS NOT NULL AND id IS NOT NULL GROUP BY email, id HAVING count(*) > 1)), 'rows of users share their email, id, which users_email forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users share their email, id, which users_email forbids" CHECK (problem <> 'rows of users share their email, id, which users_email forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- drop the index `users_email` of `users`
DROP INDEX users_email;

-- create the index `users_email` on `users`
CREATE UNIQUE INDEX users_email ON users (email, id);

-- rebuild `posts`: drop the foreign key `posts_user_email_fkey`
CREATE TABLE posts_schemac_new (
  id INT NOT NULL,
  user_email TEXT NOT NULL CONSTRAINT "user_email is text" CHECK (instr(user_email, char(0)) = 0),
  CONSTRAINT posts_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO posts_schemac_new (id, user_email)
  SELECT id, user_email
  FROM posts;

DROP TABLE posts;

ALTER TABLE posts_schemac_new RENAME TO posts;

COMMIT;

PRAGMA foreign_keys = ON;
