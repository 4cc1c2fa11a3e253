-- Made by schemac: from from to to.
-- rewrites-table: every row of `prices` is written anew, and nobody else can write meanwhile

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
  SELECT (SELECT count(*) FROM (SELECT coalesce(note, ('none')) AS note FROM prices) WHERE note IS NULL), 'rows of prices have no note and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(note, ('none')) AS note FROM prices) WHERE NOT (instr(note, char(0)) = 0) OR typeof(note) NOT IN ('text', 'null')), 'rows of prices get a note that is no text';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of prices have no note and get none" CHECK (problem <> 'rows of prices have no note and get none' OR number = 0),
  CONSTRAINT "rows of prices get a note that is no text" CHECK (problem <> 'rows of prices get a note that is no text' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `prices`: make `amount` `numeric(8,1)`, from `numeric(8,3)`; make `note` NOT NULL; drop `gone`; keep what goes in `schemac_backup_5017f7bd_prices`
CREATE TABLE prices_schemac_new (
  id INTEGER CONSTRAINT prices_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  amount REAL NOT NULL CONSTRAINT "amount is numeric(8,1)" CHECK (amount = round(amount, 1) AND abs(amount) < 1e7),
  note TEXT NOT NULL CONSTRAINT "note is text" CHECK (instr(note, char(0)) = 0)
) STRICT;

INSERT INTO prices_schemac_new (id, amount, note)
  SELECT id, CAST(((CAST(round(amount * 1e3) AS INTEGER) + CASE WHEN CAST(round(amount * 1e3) AS INTEGER) < 0 THEN -50 ELSE 50 END) / 100) AS REAL) / 1e1, coalesce(note, ('none'))
  FROM prices;

CREATE TABLE schemac_backup_5017f7bd_prices ("id", "gone", "amount", "amount became", "note", "note became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_5017f7bd_prices ("id", "gone", "amount", "amount became", "note", "note became")
  SELECT old.id, old.gone, old.amount, new.amount, old.note, new.note
  FROM prices AS old JOIN prices_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'prices_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'prices_schemac_new', seq FROM sqlite_sequence WHERE name = 'prices';

DROP TABLE prices;

ALTER TABLE prices_schemac_new RENAME TO prices;

COMMIT;

PRAGMA foreign_keys = ON;
