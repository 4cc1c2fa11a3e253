-- Made by schemac: from to to from.
-- deletes-data: the rows of `things` are deleted
-- breaks-clients: clients that name the table `old_items` fail from now on
-- rewrites-table: every row of `items` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('things', '*[^a-z0-9_]things[^a-z0-9_]*'), ('old_items', '*[^a-z0-9_]old_items[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('items_at_idx', 'old_items_at_idx', 'old_items_at_on_update', 'things_at_on_update') AND (
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('keep')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT code FROM old_items) WHERE NOT (code <> '')), 'rows of old_items break items_code_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of old_items break items_code_check" CHECK (problem <> 'rows of old_items break items_code_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- drop the table `things`
DROP TABLE things;

-- rename the table `old_items` to `items`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE old_items RENAME TO items;

-- rebuild `items`: rename the primary key `old_items_pkey` to `items_pkey`; rename the unique constraint `old_items_code_key` to `items_code_key`; rename the check `old_items_code_check` to `items_code_check`
CREATE TABLE items_schemac_new (
  id INTEGER CONSTRAINT items_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT NOT NULL CONSTRAINT "code is text" CHECK (instr(code, char(0)) = 0),
  at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000')),
  CONSTRAINT items_code_key UNIQUE (code),
  CONSTRAINT items_code_check CHECK (code <> '')
) STRICT;

INSERT INTO items_schemac_new (id, code, at)
  SELECT id, code, at
  FROM items;

DELETE FROM sqlite_sequence WHERE name = 'items_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'items_schemac_new', seq FROM sqlite_sequence WHERE name = 'items';

DROP TABLE items;

ALTER TABLE items_schemac_new RENAME TO items;

CREATE INDEX items_at_idx ON items (at);

CREATE TRIGGER items_at_on_update AFTER UPDATE ON items FOR EACH ROW
WHEN NEW.at IS OLD.at AND NEW.at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE items SET at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('keep')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
