-- Made by schemac: from to to from.
-- rewrites-table: every row of `prices` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `amount` of `prices` that are no `numeric(8,3)` stop the migration
-- irreversible: rows without `prices.note` keep the value that they were given
-- irreversible: the values of `gone` of `prices` are gone: rows stop the migration, as it cannot be NULL

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('prices', '*[^a-z0-9_]prices[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM prices WHERE abs(CAST(round(amount * 1e1) AS INTEGER)) >= 1000000), 'rows of prices have a amount that is no numeric(8,3)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT NULL AS gone FROM prices) WHERE gone IS NULL), 'rows of prices would have no gone';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of prices have a amount that is no numeric(8,3)" CHECK (problem <> 'rows of prices have a amount that is no numeric(8,3)' OR number = 0),
  CONSTRAINT "rows of prices would have no gone" CHECK (problem <> 'rows of prices would have no gone' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `prices`: make `amount` `numeric(8,3)`, from `numeric(8,1)`; let `note` be NULL; add `gone`
CREATE TABLE prices_schemac_new (
  id INTEGER CONSTRAINT prices_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  amount REAL NOT NULL CONSTRAINT "amount is numeric(8,3)" CHECK (amount = round(amount, 3) AND abs(amount) < 1e5),
  note TEXT CONSTRAINT "note is text" CHECK (instr(note, char(0)) = 0),
  gone TEXT NOT NULL CONSTRAINT "gone is text" CHECK (instr(gone, char(0)) = 0)
) STRICT;

INSERT INTO prices_schemac_new (id, amount, note, gone)
  SELECT id, amount, note, NULL
  FROM prices;

DELETE FROM sqlite_sequence WHERE name = 'prices_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'prices_schemac_new', seq FROM sqlite_sequence WHERE name = 'prices';

DROP TABLE prices;

ALTER TABLE prices_schemac_new RENAME TO prices;

COMMIT;

PRAGMA foreign_keys = ON;
