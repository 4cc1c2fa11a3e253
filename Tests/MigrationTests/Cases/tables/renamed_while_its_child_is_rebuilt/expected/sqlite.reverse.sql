-- Made by schemac: from to to from.
-- breaks-clients: clients that name the table `members` fail from now on
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- rewrites-table: every row of `posts` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `title` of `posts` that are no `varchar(10)` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('members', '*[^a-z0-9_]members[^a-z0-9_]*'), ('posts', '*[^a-z0-9_]posts[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('posts_user_id_idx') AND (
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts', 'comments')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM posts WHERE length(title) > 10), 'rows of posts have a title that is no varchar(10)';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of posts have a title that is no varchar(10)" CHECK (problem <> 'rows of posts have a title that is no varchar(10)' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rename the table `members` to `users`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE members RENAME TO users;

-- rebuild `users`: rename the primary key `members_pkey` to `users_pkey`
CREATE TABLE users_schemac_new (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0)
) STRICT;

INSERT INTO users_schemac_new (id, name)
  SELECT id, name
  FROM users;

DELETE FROM sqlite_sequence WHERE name = 'users_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users_schemac_new', seq FROM sqlite_sequence WHERE name = 'users';

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

-- rebuild `posts`: make `title` `varchar(10)`, from `varchar(20)`
CREATE TABLE posts_schemac_new (
  id INTEGER CONSTRAINT posts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id INTEGER NOT NULL,
  title TEXT NOT NULL CONSTRAINT "title is varchar(10)" CHECK (length(title) <= 10 AND instr(title, char(0)) = 0),
  CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

INSERT INTO posts_schemac_new (id, user_id, title)
  SELECT id, user_id, title
  FROM posts;

DELETE FROM sqlite_sequence WHERE name = 'posts_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'posts_schemac_new', seq FROM sqlite_sequence WHERE name = 'posts';

DROP TABLE posts;

ALTER TABLE posts_schemac_new RENAME TO posts;

CREATE INDEX posts_user_id_idx ON posts (user_id);

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts', 'comments')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
