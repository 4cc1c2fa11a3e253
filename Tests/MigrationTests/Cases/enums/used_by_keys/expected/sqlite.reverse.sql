-- Made by schemac: from to to from.
-- rewrites-table: every row of `kinds` is written anew, and nobody else can write meanwhile
-- rewrites-table: every row of `things` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('kinds', '*[^a-z0-9_]kinds[^a-z0-9_]*'), ('things', '*[^a-z0-9_]things[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('things')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT CASE kind WHEN 'alpha' THEN 'a' ELSE kind END AS kind FROM kinds) WHERE kind IS NOT NULL GROUP BY kind HAVING count(*) > 1)), 'rows of kinds share their kind, which kinds_pkey forbids';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT id, CASE kind WHEN 'alpha' THEN 'a' ELSE kind END AS kind FROM things) WHERE kind IS NOT NULL AND id IS NOT NULL GROUP BY kind, id HAVING count(*) > 1)), 'rows of things share their kind, id, which things_kind_id_key forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT CASE kind WHEN 'alpha' THEN 'a' ELSE kind END AS kind FROM things) WHERE kind IS NOT NULL AND kind NOT IN (SELECT kind FROM (SELECT CASE kind WHEN 'alpha' THEN 'a' ELSE kind END AS kind FROM kinds) WHERE kind IS NOT NULL)), 'rows of things refer by kind to no row of kinds';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of kinds share their kind, which kinds_pkey forbids" CHECK (problem <> 'rows of kinds share their kind, which kinds_pkey forbids' OR number = 0),
  CONSTRAINT "rows of things share their kind, id, which things_kind_id_key forbids" CHECK (problem <> 'rows of things share their kind, id, which things_kind_id_key forbids' OR number = 0),
  CONSTRAINT "rows of things refer by kind to no row of kinds" CHECK (problem <> 'rows of things refer by kind to no row of kinds' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `kinds`: other values of `kind`
CREATE TABLE kinds_schemac_new (
  kind TEXT NOT NULL CONSTRAINT "kind is kind" CHECK (kind IN ('a', 'b', 'c')),
  title TEXT NOT NULL CONSTRAINT "title is text" CHECK (instr(title, char(0)) = 0),
  CONSTRAINT kinds_pkey PRIMARY KEY (kind)
) STRICT;

INSERT INTO kinds_schemac_new (kind, title)
  SELECT CASE kind WHEN 'alpha' THEN 'a' ELSE kind END, title
  FROM kinds;

DROP TABLE kinds;

ALTER TABLE kinds_schemac_new RENAME TO kinds;

-- rebuild `things`: other values of `kind`
CREATE TABLE things_schemac_new (
  id INTEGER CONSTRAINT things_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'a' CONSTRAINT "kind is kind" CHECK (kind IN ('a', 'b', 'c')),
  CONSTRAINT things_kind_id_key UNIQUE (kind, id),
  CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (kind) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT;

INSERT INTO things_schemac_new (id, kind)
  SELECT id, CASE kind WHEN 'alpha' THEN 'a' ELSE kind END
  FROM things;

DELETE FROM sqlite_sequence WHERE name = 'things_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'things_schemac_new', seq FROM sqlite_sequence WHERE name = 'things';

DROP TABLE things;

ALTER TABLE things_schemac_new RENAME TO things;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('things')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
