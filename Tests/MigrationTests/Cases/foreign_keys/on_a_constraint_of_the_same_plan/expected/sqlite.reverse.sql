-- Made by schemac: from to to from.
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `users.handle` are deleted
-- rewrites-table: every row of `posts` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('users', '*[^a-z0-9_]users[^a-z0-9_]*'), ('posts', '*[^a-z0-9_]posts[^a-z0-9_]*'))
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

-- rebuild `users`: drop `handle`; drop the unique constraint `users_handle_key`
CREATE TABLE users_schemac_new (
  id INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT users_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO users_schemac_new (id, name)
  SELECT id, name
  FROM users;

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

-- rebuild `posts`: drop the foreign key `posts_author_fkey`
CREATE TABLE posts_schemac_new (
  id INT NOT NULL,
  author TEXT NOT NULL CONSTRAINT "author is text" CHECK (instr(author, char(0)) = 0),
  CONSTRAINT posts_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO posts_schemac_new (id, author)
  SELECT id, author
  FROM posts;

DROP TABLE posts;

ALTER TABLE posts_schemac_new RENAME TO posts;

COMMIT;

PRAGMA foreign_keys = ON;
