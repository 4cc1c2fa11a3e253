-- Made by schemac: from from to to.
-- rewrites-table: every row of `User Accounts` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `found` of `User Accounts` fail from now on
-- breaks-clients: clients that name the column `id` of `User Accounts` fail from now on
-- data-may-not-fit: rows of `User Accounts` without `discovered` stop the migration
-- rewrites-table: every row of `posts` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `body` of `posts` fail from now on

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

SELECT found || ' rows of User Accounts have no discovered' FROM (
  SELECT count(*) AS found FROM "User Accounts" WHERE found IS NULL
) WHERE found > 0;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "rows of User Accounts have no discovered" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*) FROM "User Accounts" WHERE found IS NULL;

DROP TABLE temp.schemac_guard;

SELECT 'the schema does not know the ' || type || ' ' || name FROM sqlite_schema
  WHERE sql IS NOT NULL AND name NOT IN ('User Accounts_lower_idx', 'User Accounts_order_idx', 'User Accounts_updated_at_on_update', 'posts_account_id_idx') AND (
    tbl_name = 'User Accounts' COLLATE NOCASE AND type IN ('index', 'trigger')
    OR type IN ('view', 'trigger') AND ' ' || lower(sql) || ' ' GLOB '*[^a-z0-9_]user accounts[^a-z0-9_]*');

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on User Accounts" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*) FROM sqlite_schema
  WHERE sql IS NOT NULL AND name NOT IN ('User Accounts_lower_idx', 'User Accounts_order_idx', 'User Accounts_updated_at_on_update', 'posts_account_id_idx') AND (
    tbl_name = 'User Accounts' COLLATE NOCASE AND type IN ('index', 'trigger')
    OR type IN ('view', 'trigger') AND ' ' || lower(sql) || ' ' GLOB '*[^a-z0-9_]user accounts[^a-z0-9_]*');

DROP TABLE temp.schemac_guard;

CREATE TEMP TABLE "schemac_violations_User Accounts" AS
  SELECT (SELECT count(*) FROM pragma_foreign_key_check('User Accounts')) + (SELECT count(*) FROM pragma_foreign_key_check('posts')) AS found;

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

-- rebuild `User Accounts`: rename `found` to `discovered`; rename `id` to `uid`; make `discovered` NOT NULL; add `note`
CREATE TABLE "User Accounts_schemac_new" (
  uid INTEGER CONSTRAINT "User Accounts_pkey" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "order" TEXT NOT NULL CONSTRAINT "order is text" CHECK (instr("order", char(0)) = 0),
  discovered INTEGER NOT NULL CONSTRAINT "discovered is integer" CHECK (discovered BETWEEN -2147483648 AND 2147483647),
  note TEXT CONSTRAINT "note is text" CHECK (instr(note, char(0)) = 0),
  parent_id INTEGER,
  updated_at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT "User Accounts_order_key" UNIQUE ("order"),
  CONSTRAINT "User Accounts_parent_id_fkey" FOREIGN KEY (parent_id) REFERENCES "User Accounts" (uid) ON DELETE SET NULL
) STRICT;

INSERT INTO "User Accounts_schemac_new" (uid, "order", discovered, parent_id, updated_at)
  SELECT id, "order", found, parent_id, updated_at FROM "User Accounts";

DELETE FROM sqlite_sequence WHERE name = 'User Accounts_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'User Accounts_schemac_new', seq FROM sqlite_sequence WHERE name = 'User Accounts';

DROP TABLE "User Accounts";

ALTER TABLE "User Accounts_schemac_new" RENAME TO "User Accounts";

CREATE INDEX "User Accounts_order_idx" ON "User Accounts" ("order") WHERE discovered > 0;

CREATE INDEX "User Accounts_lower_idx" ON "User Accounts" (lower("order"));

CREATE TRIGGER "User Accounts_updated_at_on_update" AFTER UPDATE ON "User Accounts" FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE "User Accounts" SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

-- rebuild `posts`: rename `body` to `text`; let `text` be NULL
CREATE TABLE posts_schemac_new (
  id INTEGER CONSTRAINT posts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  account_id INTEGER NOT NULL,
  text TEXT CONSTRAINT "text is text" CHECK (instr(text, char(0)) = 0),
  CONSTRAINT posts_account_id_fkey FOREIGN KEY (account_id) REFERENCES "User Accounts" (uid) ON DELETE CASCADE
) STRICT;

INSERT INTO posts_schemac_new (id, account_id, text)
  SELECT id, account_id, body FROM posts;

DELETE FROM sqlite_sequence WHERE name = 'posts_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'posts_schemac_new', seq FROM sqlite_sequence WHERE name = 'posts';

DROP TABLE posts;

ALTER TABLE posts_schemac_new RENAME TO posts;

CREATE INDEX posts_account_id_idx ON posts (account_id);

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the rebuild of User Accounts would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM pragma_foreign_key_check('User Accounts')) + (SELECT count(*) FROM pragma_foreign_key_check('posts')) > found FROM temp."schemac_violations_User Accounts";

DROP TABLE temp.schemac_guard;

DROP TABLE temp."schemac_violations_User Accounts";

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the rebuild of posts would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM pragma_foreign_key_check('posts')) + (SELECT count(*) FROM pragma_foreign_key_check('comments')) > found FROM temp.schemac_violations_posts;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations_posts;

COMMIT;

PRAGMA foreign_keys = ON;
