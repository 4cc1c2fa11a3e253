-- Made by schemac: from from to to.
-- rewrites-table: every row of `lines` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `lines` that fail the check `even` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('lines', '*[^a-z0-9_]lines[^a-z0-9_]*'))
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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT total, pieces FROM lines) WHERE CASE WHEN pieces > 99 THEN FALSE ELSE CASE WHEN pieces = 0 THEN ('division by zero: ' || total) IS NOT NULL ELSE FALSE END END OR NOT (pieces > 99 OR (total / CASE pieces WHEN 0 THEN NULL ELSE pieces END) < 10)), 'rows of lines break even';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of lines break even" CHECK (problem <> 'rows of lines break even' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `lines`: add the check `even`
CREATE TABLE lines_schemac_new (
  total INTEGER NOT NULL,
  pieces INTEGER NOT NULL,
  CONSTRAINT even CHECK (pieces > 99 OR (total / CASE pieces WHEN 0 THEN json('division by zero: ' || total) ELSE pieces END) < 10)
) STRICT;

INSERT INTO lines_schemac_new (total, pieces)
  SELECT total, pieces
  FROM lines;

DROP TABLE lines;

ALTER TABLE lines_schemac_new RENAME TO lines;

COMMIT;

PRAGMA foreign_keys = ON;
