-- Made by schemac: from from to to.
-- breaks-clients: clients that name the table `users` fail from now on
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `id` of `people` fail from now on
-- rewrites-table: every row of `posts` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `user_id` of `posts` fail from now on

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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts', 'comments')) AS found;

-- rename the table `users` to `people`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE users RENAME TO people;

-- rename `id` of `people` to `person_id`, where tables refer to it
ALTER TABLE people RENAME COLUMN id TO person_id;

-- rebuild `people`: rename `id` to `person_id`; rename the primary key `users_pkey` to `people_pkey`
CREATE TABLE people_schemac_new (
  person_id INTEGER CONSTRAINT people_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0)
) STRICT;

INSERT INTO people_schemac_new (person_id, name)
  SELECT person_id, name
  FROM people;

DELETE FROM sqlite_sequence WHERE name = 'people_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'people_schemac_new', seq FROM sqlite_sequence WHERE name = 'people';

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

-- rebuild `posts`: rename `user_id` to `author_id`; make `title` `varchar(20)`, from `varchar(10)`; rename the foreign key `posts_user_id_fkey` to `posts_author_id_fkey`
CREATE TABLE posts_schemac_new (
  id INTEGER CONSTRAINT posts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  author_id INTEGER NOT NULL,
  title TEXT NOT NULL CONSTRAINT "title is varchar(20)" CHECK (length(title) <= 20 AND instr(title, char(0)) = 0),
  CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES people (person_id) ON DELETE CASCADE
) STRICT;

INSERT INTO posts_schemac_new (id, author_id, title)
  SELECT id, user_id, title
  FROM posts;

DELETE FROM sqlite_sequence WHERE name = 'posts_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'posts_schemac_new', seq FROM sqlite_sequence WHERE name = 'posts';

DROP TABLE posts;

ALTER TABLE posts_schemac_new RENAME TO posts;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts', 'comments')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
