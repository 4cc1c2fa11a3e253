-- Made by schemac: from from to to.
-- breaks-clients: clients that name the table `items` fail from now on
-- rewrites-table: every row of `old_items` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('items', '*[^a-z0-9_]items[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('items_at_idx', 'items_at_on_update') AND (
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
  SELECT (SELECT count(*) FROM (SELECT code FROM items) WHERE NOT (code <> '')), 'rows of items break old_items_code_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of items break old_items_code_check" CHECK (problem <> 'rows of items break old_items_code_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- drop the index `items_at_idx` of `items`
DROP INDEX items_at_idx;

-- rename the table `items` to `old_items`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE items RENAME TO old_items;

-- rebuild `old_items`: rename the primary key `items_pkey` to `old_items_pkey`; rename the unique constraint `items_code_key` to `old_items_code_key`; rename the check `items_code_check` to `old_items_code_check`
CREATE TABLE old_items_schemac_new (
  id INTEGER CONSTRAINT old_items_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT NOT NULL CONSTRAINT "code is text" CHECK (instr(code, char(0)) = 0),
  at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000')),
  CONSTRAINT old_items_code_key UNIQUE (code),
  CONSTRAINT old_items_code_check CHECK (code <> '')
) STRICT;

INSERT INTO old_items_schemac_new (id, code, at)
  SELECT id, code, at
  FROM old_items;

DELETE FROM sqlite_sequence WHERE name = 'old_items_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'old_items_schemac_new', seq FROM sqlite_sequence WHERE name = 'old_items';

DROP TABLE old_items;

ALTER TABLE old_items_schemac_new RENAME TO old_items;

CREATE INDEX old_items_at_idx ON old_items (at);

CREATE TRIGGER old_items_at_on_update AFTER UPDATE ON old_items FOR EACH ROW
WHEN NEW.at IS OLD.at AND NEW.at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE old_items SET at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

-- create the table `things`
CREATE TABLE things (
  id INTEGER CONSTRAINT items_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT NOT NULL CONSTRAINT "code is varchar(9)" CHECK (length(code) <= 9 AND instr(code, char(0)) = 0),
  at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000')),
  CONSTRAINT items_code_key UNIQUE (code),
  CONSTRAINT items_code_check CHECK (code <> 'x')
) STRICT;

CREATE INDEX items_at_idx ON things (at);

CREATE TRIGGER things_at_on_update AFTER UPDATE ON things FOR EACH ROW
WHEN NEW.at IS OLD.at AND NEW.at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE things SET at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('keep')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
