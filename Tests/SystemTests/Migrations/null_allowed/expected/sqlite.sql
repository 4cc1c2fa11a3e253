-- Made by schemac: from from to to.
-- rewrites-table: every row of `posts` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

SELECT 'the schema does not know the ' || type || ' ' || name FROM sqlite_schema
  WHERE sql IS NOT NULL AND name NOT IN ('User Accounts_lower_idx', 'User Accounts_order_idx', 'User Accounts_updated_at_on_update', 'posts_account_id_idx') AND (
    tbl_name = 'posts' COLLATE NOCASE AND type IN ('index', 'trigger')
    OR type IN ('view', 'trigger') AND ' ' || lower(sql) || ' ' GLOB '*[^a-z0-9_]posts[^a-z0-9_]*');

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on posts" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*) FROM sqlite_schema
  WHERE sql IS NOT NULL AND name NOT IN ('User Accounts_lower_idx', 'User Accounts_order_idx', 'User Accounts_updated_at_on_update', 'posts_account_id_idx') AND (
    tbl_name = 'posts' COLLATE NOCASE AND type IN ('index', 'trigger')
    OR type IN ('view', 'trigger') AND ' ' || lower(sql) || ' ' GLOB '*[^a-z0-9_]posts[^a-z0-9_]*');

DROP TABLE temp.schemac_guard;

CREATE TEMP TABLE schemac_violations_posts AS
  SELECT (SELECT count(*) FROM pragma_foreign_key_check('posts')) + (SELECT count(*) FROM pragma_foreign_key_check('comments')) AS found;

-- rebuild `posts`: let `body` be NULL
CREATE TABLE posts_schemac_new (
  id INTEGER CONSTRAINT posts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  account_id INTEGER NOT NULL,
  body TEXT CONSTRAINT "body is text" CHECK (instr(body, char(0)) = 0),
  CONSTRAINT posts_account_id_fkey FOREIGN KEY (account_id) REFERENCES "User Accounts" (id) ON DELETE CASCADE
) STRICT;

INSERT INTO posts_schemac_new (id, account_id, body)
  SELECT id, account_id, body FROM posts;

DELETE FROM sqlite_sequence WHERE name = 'posts_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'posts_schemac_new', seq FROM sqlite_sequence WHERE name = 'posts';

DROP TABLE posts;

ALTER TABLE posts_schemac_new RENAME TO posts;

CREATE INDEX posts_account_id_idx ON posts (account_id);

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the rebuild of posts would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM pragma_foreign_key_check('posts')) + (SELECT count(*) FROM pragma_foreign_key_check('comments')) > found FROM temp.schemac_violations_posts;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations_posts;

COMMIT;

PRAGMA foreign_keys = ON;
