-- Made by schemac: from from to to.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `token` of `t` that are no `uuid` stop the migration
-- data-may-not-fit: values of `number` of `t` that are no `integer` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('t', '*[^a-z0-9_]t[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT (lower(trim((token)))) AS token FROM t) WHERE token IS NULL), 'rows of t have no token';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (lower(trim((token)))) AS token FROM t) WHERE NOT (token GLOB '????????-????-????-????-????????????' AND trim(token, '-0123456789abcdef') = '' AND length(replace(token, '-', '')) = 32) OR typeof(token) NOT IN ('text', 'null')), 'rows of t get a token that is no uuid';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN trim((number)) GLOB '[-+0-9]*' AND substr(trim((number)), 2) NOT GLOB '*[^0-9]*' AND trim((number)) GLOB '*[0-9]' AND length(ltrim(trim((number)), '-+0')) < 19 THEN CAST(trim((number)) AS INTEGER) ELSE (number) END) AS number FROM t) WHERE number IS NULL), 'rows of t have no number';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN trim((number)) GLOB '[-+0-9]*' AND substr(trim((number)), 2) NOT GLOB '*[^0-9]*' AND trim((number)) GLOB '*[0-9]' AND length(ltrim(trim((number)), '-+0')) < 19 THEN CAST(trim((number)) AS INTEGER) ELSE (number) END) AS number FROM t) WHERE NOT (number BETWEEN -2147483648 AND 2147483647) OR typeof(number) NOT IN ('integer', 'null')), 'rows of t get a number that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t have no token" CHECK (problem <> 'rows of t have no token' OR number = 0),
  CONSTRAINT "rows of t get a token that is no uuid" CHECK (problem <> 'rows of t get a token that is no uuid' OR number = 0),
  CONSTRAINT "rows of t have no number" CHECK (problem <> 'rows of t have no number' OR number = 0),
  CONSTRAINT "rows of t get a number that is no integer" CHECK (problem <> 'rows of t get a number that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: make `token` `uuid`, from `text`; another default of `token`; make `number` `integer`, from `text`; another default of `number`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  token TEXT NOT NULL CONSTRAINT "token is uuid" CHECK (token GLOB '????????-????-????-????-????????????' AND trim(token, '-0123456789abcdef') = '' AND length(replace(token, '-', '')) = 32),
  number INTEGER NOT NULL DEFAULT 5 CONSTRAINT "number is integer" CHECK (number BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT t_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO t_schemac_new (id, token, number)
  SELECT id, (lower(trim((token)))), (CASE WHEN trim((number)) GLOB '[-+0-9]*' AND substr(trim((number)), 2) NOT GLOB '*[^0-9]*' AND trim((number)) GLOB '*[0-9]' AND length(ltrim(trim((number)), '-+0')) < 19 THEN CAST(trim((number)) AS INTEGER) ELSE (number) END)
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
