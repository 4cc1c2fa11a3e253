-- Made by schemac: from from to to.
-- breaks-clients: clients that name the table `posts` fail from now on
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `users` that fail the check `users_name_check` stop the migration
-- rewrites-table: every row of `articles` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `user_id` of `articles` fail from now on

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
  SELECT (SELECT count(*) FROM (SELECT name FROM users) WHERE NOT (name <> '')), 'rows of users break users_name_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users break users_name_check" CHECK (problem <> 'rows of users break users_name_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rename the table `posts` to `articles`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE posts RENAME TO articles;

-- rebuild `users`: make `name` `varchar(20)`, from `varchar(10)`; add the check `users_name_check`
CREATE TABLE users_schemac_new (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is varchar(20)" CHECK (length(name) <= 20 AND instr(name, char(0)) = 0),
  CONSTRAINT users_name_check CHECK (name <> '')
) STRICT;

INSERT INTO users_schemac_new (id, name)
  SELECT id, name
  FROM users;

DELETE FROM sqlite_sequence WHERE name = 'users_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users_schemac_new', seq FROM sqlite_sequence WHERE name = 'users';

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

-- rebuild `articles`: rename `user_id` to `author_id`; rename the primary key `posts_pkey` to `articles_pkey`; rename the foreign key `posts_user_id_fkey` to `articles_author_id_fkey`
CREATE TABLE articles_schemac_new (
  id INTEGER CONSTRAINT articles_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  author_id INTEGER NOT NULL,
  CONSTRAINT articles_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

INSERT INTO articles_schemac_new (id, author_id)
  SELECT id, user_id
  FROM articles;

DELETE FROM sqlite_sequence WHERE name = 'articles_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'articles_schemac_new', seq FROM sqlite_sequence WHERE name = 'articles';

DROP TABLE articles;

ALTER TABLE articles_schemac_new RENAME TO articles;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('articles')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
