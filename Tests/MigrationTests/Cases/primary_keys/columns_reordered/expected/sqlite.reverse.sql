-- Made by schemac: from to to from.
-- rewrites-table: every row of `rooms` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `rooms` that are the same to `rooms_pkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('rooms', '*[^a-z0-9_]rooms[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('beds')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT house, number FROM rooms) WHERE house IS NOT NULL AND number IS NOT NULL GROUP BY house, number HAVING count(*) > 1)), 'rows of rooms share their house, number, which rooms_pkey forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of rooms share their house, number, which rooms_pkey forbids" CHECK (problem <> 'rows of rooms share their house, number, which rooms_pkey forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `rooms`: change the primary key `rooms_pkey`
CREATE TABLE rooms_schemac_new (
  house INTEGER NOT NULL CONSTRAINT "house is integer" CHECK (house BETWEEN -2147483648 AND 2147483647),
  number INTEGER NOT NULL CONSTRAINT "number is integer" CHECK (number BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT rooms_pkey PRIMARY KEY (house, number)
) STRICT;

INSERT INTO rooms_schemac_new (house, number)
  SELECT house, number
  FROM rooms;

DROP TABLE rooms;

ALTER TABLE rooms_schemac_new RENAME TO rooms;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('beds')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
