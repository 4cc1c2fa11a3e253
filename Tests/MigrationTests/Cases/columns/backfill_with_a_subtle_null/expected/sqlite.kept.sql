-- Made by schemac: from from to to.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile

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
  SELECT (SELECT count(*) FROM (SELECT coalesce(a, (FALSE)) AS a FROM t) WHERE a IS NULL), 'rows of t have no a and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(a, (FALSE)) AS a FROM t) WHERE NOT (a IN (0, 1)) OR typeof(a) NOT IN ('integer', 'null')), 'rows of t get a a that is no boolean';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(b, ('')) AS b FROM t) WHERE b IS NULL), 'rows of t have no b and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(b, ('')) AS b FROM t) WHERE NOT (instr(b, char(0)) = 0) OR typeof(b) NOT IN ('text', 'null')), 'rows of t get a b that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(c, (0)) AS c FROM t) WHERE c IS NULL), 'rows of t have no c and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(c, (0)) AS c FROM t) WHERE NOT (c BETWEEN -2147483648 AND 2147483647) OR typeof(c) NOT IN ('integer', 'null')), 'rows of t get a c that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t have no a and get none" CHECK (problem <> 'rows of t have no a and get none' OR number = 0),
  CONSTRAINT "rows of t get a a that is no boolean" CHECK (problem <> 'rows of t get a a that is no boolean' OR number = 0),
  CONSTRAINT "rows of t have no b and get none" CHECK (problem <> 'rows of t have no b and get none' OR number = 0),
  CONSTRAINT "rows of t get a b that is no text" CHECK (problem <> 'rows of t get a b that is no text' OR number = 0),
  CONSTRAINT "rows of t have no c and get none" CHECK (problem <> 'rows of t have no c and get none' OR number = 0),
  CONSTRAINT "rows of t get a c that is no integer" CHECK (problem <> 'rows of t get a c that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: make `a` NOT NULL; make `b` NOT NULL; make `c` NOT NULL; keep what goes in `schemac_backup_fad93735_t`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  a INTEGER NOT NULL CONSTRAINT "a is boolean" CHECK (a IN (0, 1)),
  b TEXT NOT NULL CONSTRAINT "b is text" CHECK (instr(b, char(0)) = 0),
  c INTEGER NOT NULL CONSTRAINT "c is integer" CHECK (c BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT t_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO t_schemac_new (id, a, b, c)
  SELECT id, coalesce(a, (FALSE)), coalesce(b, ('')), coalesce(c, (0))
  FROM t;

CREATE TABLE schemac_backup_fad93735_t ("id", "a", "a became", "b", "b became", "c", "c became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_fad93735_t ("id", "a", "a became", "b", "b became", "c", "c became")
  SELECT old.id, old.a, new.a, old.b, new.b, old.c, new.c
  FROM t AS old JOIN t_schemac_new AS new ON new.id = old.id;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
