-- Made by schemac: from from to to.
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `id` of `users` that are no `uuid` stop the migration
-- rewrites-table: every row of `posts` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `user_id` of `posts` that are no `uuid` stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT (lower(trim((id)))) AS id FROM users) WHERE id IS NULL), 'rows of users have no id';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (lower(trim((id)))) AS id FROM users) WHERE NOT (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32) OR typeof(id) NOT IN ('text', 'null')), 'rows of users get a id that is no uuid';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT (lower(trim((id)))) AS id FROM users) WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)), 'rows of users share their id, which users_pkey forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (lower(trim((user_id)))) AS user_id FROM posts) WHERE user_id IS NULL), 'rows of posts have no user_id';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (lower(trim((user_id)))) AS user_id FROM posts) WHERE NOT (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32) OR typeof(user_id) NOT IN ('text', 'null')), 'rows of posts get a user_id that is no uuid';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (lower(trim((user_id)))) AS user_id FROM posts) WHERE user_id IS NOT NULL AND user_id NOT IN (SELECT id FROM (SELECT (lower(trim((id)))) AS id FROM users) WHERE id IS NOT NULL)), 'rows of posts refer by user_id to no row of users';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users have no id" CHECK (problem <> 'rows of users have no id' OR number = 0),
  CONSTRAINT "rows of users get a id that is no uuid" CHECK (problem <> 'rows of users get a id that is no uuid' OR number = 0),
  CONSTRAINT "rows of users share their id, which users_pkey forbids" CHECK (problem <> 'rows of users share their id, which users_pkey forbids' OR number = 0),
  CONSTRAINT "rows of posts have no user_id" CHECK (problem <> 'rows of posts have no user_id' OR number = 0),
  CONSTRAINT "rows of posts get a user_id that is no uuid" CHECK (problem <> 'rows of posts get a user_id that is no uuid' OR number = 0),
  CONSTRAINT "rows of posts refer by user_id to no row of users" CHECK (problem <> 'rows of posts refer by user_id to no row of users' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `users`: make `id` `uuid`, from `text`; another default of `id`; keep what goes in `schemac_backup_65c3e53d_users`
CREATE TABLE users_schemac_new (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  CONSTRAINT users_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO users_schemac_new (rowid, id)
  SELECT rowid, (lower(trim((id))))
  FROM users;

CREATE TABLE schemac_backup_65c3e53d_users ("number of the row", "id", "id became", PRIMARY KEY ("number of the row"));

INSERT INTO schemac_backup_65c3e53d_users ("number of the row", "id", "id became")
  SELECT old.rowid, old.id, new.id
  FROM users AS old JOIN users_schemac_new AS new ON new.rowid = old.rowid;

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

-- rebuild `posts`: make `user_id` `uuid`, from `text`; keep what goes in `schemac_backup_65c3e53d_posts`
CREATE TABLE posts_schemac_new (
  id INTEGER CONSTRAINT posts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

INSERT INTO posts_schemac_new (id, user_id)
  SELECT id, (lower(trim((user_id))))
  FROM posts;

CREATE TABLE schemac_backup_65c3e53d_posts ("id", "user_id", "user_id became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_65c3e53d_posts ("id", "user_id", "user_id became")
  SELECT old.id, old.user_id, new.user_id
  FROM posts AS old JOIN posts_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'posts_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'posts_schemac_new', seq FROM sqlite_sequence WHERE name = 'posts';

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
