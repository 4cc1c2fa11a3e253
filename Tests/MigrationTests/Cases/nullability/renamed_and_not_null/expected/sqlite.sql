-- Made by schemac: from from to to.
-- rewrites-table: every row of `User Accounts` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `found` of `User Accounts` fail from now on
-- data-may-not-fit: rows of `User Accounts` without `discovered` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('User Accounts', '*[^a-z0-9_]user accounts[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('User Accounts_order_idx', 'User Accounts_lower_idx', 'User Accounts_updated_at_on_update') AND (
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('User Accounts', 'posts')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT found AS discovered FROM "User Accounts") WHERE discovered IS NULL), 'rows of User Accounts have no found';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of User Accounts have no found" CHECK (problem <> 'rows of User Accounts have no found' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `User Accounts`: rename `found` to `discovered`; make `discovered` NOT NULL
CREATE TABLE "User Accounts_schemac_new" (
  id INTEGER CONSTRAINT "User Accounts_pkey" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "order" TEXT NOT NULL CONSTRAINT "order is text" CHECK (instr("order", char(0)) = 0),
  discovered INTEGER NOT NULL CONSTRAINT "discovered is integer" CHECK (discovered BETWEEN -2147483648 AND 2147483647),
  parent_id INTEGER,
  updated_at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT "User Accounts_order_key" UNIQUE ("order"),
  CONSTRAINT "User Accounts_parent_id_fkey" FOREIGN KEY (parent_id) REFERENCES "User Accounts" (id) ON DELETE SET NULL
) STRICT;

INSERT INTO "User Accounts_schemac_new" (id, "order", discovered, parent_id, updated_at)
  SELECT id, "order", found, parent_id, updated_at
  FROM "User Accounts";

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

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('User Accounts', 'posts')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
