-- Made by schemac: from to to from.
-- rewrites-table: every row of `seats` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `seats` that are the same to `seats_pkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('seats', '*[^a-z0-9_]seats[^a-z0-9_]*'))
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
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT id FROM seats) WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)), 'rows of seats share their id, which seats_pkey forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of seats share their id, which seats_pkey forbids" CHECK (problem <> 'rows of seats share their id, which seats_pkey forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `seats`: drop the primary key `seats_by_room`; add the primary key `seats_pkey`; drop the unique constraint `seats_id_key`
CREATE TABLE seats_schemac_new (
  id INT NOT NULL,
  room TEXT NOT NULL CONSTRAINT "room is text" CHECK (instr(room, char(0)) = 0),
  number INTEGER NOT NULL CONSTRAINT "number is integer" CHECK (number BETWEEN -2147483648 AND 2147483647),
  note TEXT CONSTRAINT "note is text" CHECK (instr(note, char(0)) = 0),
  CONSTRAINT seats_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO seats_schemac_new (id, room, number, note)
  SELECT id, room, number, note
  FROM seats;

DROP TABLE seats;

ALTER TABLE seats_schemac_new RENAME TO seats;

COMMIT;

PRAGMA foreign_keys = ON;
