-- Made by schemac: from from to to.
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `users` that are the same to `users_handle_key` stop the migration
-- rewrites-table: every row of `posts` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `posts` that refer to nothing by `posts_author_fkey` stop the migration

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

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (lower(name)) AS handle FROM users) WHERE handle IS NULL), 'rows of users get no handle';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (lower(name)) AS handle FROM users) WHERE NOT (instr(handle, char(0)) = 0) OR typeof(handle) NOT IN ('text', 'null')), 'rows of users get a handle that is no text';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT (lower(name)) AS handle FROM users) WHERE handle IS NOT NULL GROUP BY handle HAVING count(*) > 1)), 'rows of users share their handle, which users_handle_key forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT author FROM posts) WHERE author IS NOT NULL AND author NOT IN (SELECT handle FROM (SELECT (lower(name)) AS handle FROM users) WHERE handle IS NOT NULL)), 'rows of posts refer by author to no row of users';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users get no handle" CHECK (problem <> 'rows of users get no handle' OR number = 0),
  CONSTRAINT "rows of users get a handle that is no text" CHECK (problem <> 'rows of users get a handle that is no text' OR number = 0),
  CONSTRAINT "rows of users share their handle, which users_handle_key forbids" CHECK (problem <> 'rows of users share their handle, which users_handle_key forbids' OR number = 0),
  CONSTRAINT "rows of posts refer by author to no row of users" CHECK (problem <> 'rows of posts refer by author to no row of users' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `users`: add `handle`; add the unique constraint `users_handle_key`
CREATE TABLE users_schemac_new (
  id INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  handle TEXT NOT NULL CONSTRAINT "handle is text" CHECK (instr(handle, char(0)) = 0),
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_handle_key UNIQUE (handle)
) STRICT;

INSERT INTO users_schemac_new (id, name, handle)
  SELECT id, name, (lower(name))
  FROM users;

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

-- rebuild `posts`: add the foreign key `posts_author_fkey`
CREATE TABLE posts_schemac_new (
  id INT NOT NULL,
  author TEXT NOT NULL CONSTRAINT "author is text" CHECK (instr(author, char(0)) = 0),
  CONSTRAINT posts_pkey PRIMARY KEY (id),
  CONSTRAINT posts_author_fkey FOREIGN KEY (author) REFERENCES users (handle) ON DELETE CASCADE
) STRICT;

INSERT INTO posts_schemac_new (id, author)
  SELECT id, author
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
