-- Made by schemac: from to to from.
-- rewrites-table: every row of `tags` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `tags` that are the same to `tags_pkey` stop the migration
-- rewrites-table: every row of `kinds` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `kinds` that are the same to `kinds_pkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('tags', '*[^a-z0-9_]tags[^a-z0-9_]*'), ('kinds', '*[^a-z0-9_]kinds[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('tags_at_on_update') AND (
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('uses')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT name, place FROM tags) WHERE name IS NOT NULL AND place IS NOT NULL GROUP BY name, place HAVING count(*) > 1)), 'rows of tags share their name, place, which tags_pkey forbids';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT code FROM kinds) WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1)), 'rows of kinds share their code, which kinds_pkey forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of tags share their name, place, which tags_pkey forbids" CHECK (problem <> 'rows of tags share their name, place, which tags_pkey forbids' OR number = 0),
  CONSTRAINT "rows of kinds share their code, which kinds_pkey forbids" CHECK (problem <> 'rows of kinds share their code, which kinds_pkey forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `tags`: give its rows numbers of their own; change the primary key `tags_pkey`
CREATE TABLE tags_schemac_new (
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  place INTEGER NOT NULL,
  at TEXT NOT NULL DEFAULT '2025-01-01 00:00:00.000' CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000')),
  CONSTRAINT tags_pkey PRIMARY KEY (name, place)
) STRICT;

INSERT INTO tags_schemac_new (name, place, at)
  SELECT name, place, at
  FROM tags;

DROP TABLE tags;

ALTER TABLE tags_schemac_new RENAME TO tags;

CREATE TRIGGER tags_at_on_update AFTER UPDATE ON tags FOR EACH ROW
WHEN NEW.at IS OLD.at AND NEW.at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE tags SET at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

-- rebuild `kinds`: make it a WITHOUT ROWID table; change the primary key `kinds_pkey`
CREATE TABLE kinds_schemac_new (
  code TEXT NOT NULL CONSTRAINT "code is text" CHECK (instr(code, char(0)) = 0),
  label TEXT CONSTRAINT "label is text" CHECK (instr(label, char(0)) = 0),
  CONSTRAINT kinds_pkey PRIMARY KEY (code) ON CONFLICT REPLACE
) WITHOUT ROWID, STRICT;

INSERT OR ABORT INTO kinds_schemac_new (code, label)
  SELECT code, label
  FROM kinds;

DROP TABLE kinds;

ALTER TABLE kinds_schemac_new RENAME TO kinds;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('uses')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
