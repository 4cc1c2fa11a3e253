-- Made by schemac: from to to from.
-- rewrites-table: every row of `every` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('every', '*[^a-z0-9_]every[^a-z0-9_]*'))
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

-- rebuild `every`: drop the check `every_x_check`
CREATE TABLE every_schemac_new (
  id INTEGER CONSTRAINT every_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  b INTEGER CONSTRAINT "b is boolean" CHECK (b IN (0, 1)),
  i2 INTEGER CONSTRAINT "i2 is smallint" CHECK (i2 BETWEEN -32768 AND 32767),
  i8 INTEGER,
  n REAL CONSTRAINT "n is numeric(12,2)" CHECK (n = round(n, 2) AND abs(n) < 1e10),
  big TEXT CONSTRAINT "big is numeric" CHECK (trim(big, '-.0123456789') = '' AND big GLOB '*[0-9]' AND big NOT GLOB '?*-*' AND big NOT GLOB '*.*.*' AND big NOT GLOB '*.*0' AND (big = '0' OR ltrim(big, '-') GLOB '[1-9]*' OR ltrim(big, '-') GLOB '0.*')),
  f4 REAL CONSTRAINT "f4 is real" CHECK (f4 = 0 OR abs(f4) BETWEEN 1e-45 AND 3.4028234663852886e38),
  f8 REAL CONSTRAINT "f8 is double precision" CHECK (abs(f8) < 9e999),
  t TEXT CONSTRAINT "t is text" CHECK (instr(t, char(0)) = 0),
  c TEXT CONSTRAINT "c is char(3)" CHECK (length(c) = 3 AND instr(c, char(0)) = 0),
  u TEXT CONSTRAINT "u is uuid" CHECK (u GLOB '????????-????-????-????-????????????' AND trim(u, '-0123456789abcdef') = '' AND length(replace(u, '-', '')) = 32),
  d TEXT CONSTRAINT "d is date" CHECK (d >= '0001' AND d IS date(d || ' 00:00', '+0 days')),
  tm TEXT CONSTRAINT "tm is time" CHECK (tm IS time(substr(tm, 1, 8) || 'Z', '+0 days') || substr(tm, 9) AND (substr(tm, 9) GLOB '.[0-9][0-9][0-9]' OR substr(tm, 9) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND tm NOT GLOB '*000')),
  ts TEXT CONSTRAINT "ts is timestamp" CHECK (ts >= '0001' AND ts IS datetime(substr(ts, 1, 19) || 'Z', '+0 days') || substr(ts, 20) AND (substr(ts, 20) GLOB '.[0-9][0-9][0-9]' OR substr(ts, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND ts NOT GLOB '*000')),
  tz TEXT CONSTRAINT "tz is timestamptz" CHECK (tz >= '0001' AND tz IS datetime(substr(tz, 1, 19) || 'Z', '+0 days') || substr(tz, 20) AND (substr(tz, 20) GLOB '.[0-9][0-9][0-9]' OR substr(tz, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND tz NOT GLOB '*000')),
  j TEXT CONSTRAINT "j is json" CHECK (j IS NULL OR json_valid(j) AND instr(j, char(0)) = 0),
  jb TEXT CONSTRAINT "jb is jsonb" CHECK (jb IS NULL OR json_valid(jb) AND instr(jb, char(0)) = 0 AND instr(replace(jb, '\\', ''), '\u0000') = 0 AND (instr(lower(jb), '\ud') = 0 OR '...' || replace(replace(lower(jb), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(jb), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(jb), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(jb), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  x INTEGER NOT NULL CONSTRAINT "x is integer" CHECK (x BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO every_schemac_new (id, b, i2, i8, n, big, f4, f8, t, c, u, d, tm, ts, tz, j, jb, x)
  SELECT id, b, i2, i8, n, big, f4, f8, t, c, u, d, tm, ts, tz, j, jb, x
  FROM every;

DELETE FROM sqlite_sequence WHERE name = 'every_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'every_schemac_new', seq FROM sqlite_sequence WHERE name = 'every';

DROP TABLE every;

ALTER TABLE every_schemac_new RENAME TO every;

COMMIT;

PRAGMA foreign_keys = ON;
