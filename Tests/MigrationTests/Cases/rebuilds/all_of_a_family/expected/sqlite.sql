-- Made by schemac: from from to to.
-- rewrites-table: every row of `a` is written anew, and nobody else can write meanwhile
-- rewrites-table: every row of `b` is written anew, and nobody else can write meanwhile
-- rewrites-table: every row of `c` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('a', '*[^a-z0-9_]a[^a-z0-9_]*'), ('b', '*[^a-z0-9_]b[^a-z0-9_]*'), ('c', '*[^a-z0-9_]c[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('a', 'b', 'c')) AS found;

-- rebuild `a`: make `x` `bigint`, from `integer`
CREATE TABLE a_schemac_new (
  id INTEGER CONSTRAINT a_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  c_id INTEGER,
  x INTEGER NOT NULL,
  CONSTRAINT a_c_id_fkey FOREIGN KEY (c_id) REFERENCES c (id) ON DELETE CASCADE
) STRICT;

INSERT INTO a_schemac_new (id, c_id, x)
  SELECT id, c_id, x
  FROM a;

DELETE FROM sqlite_sequence WHERE name = 'a_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'a_schemac_new', seq FROM sqlite_sequence WHERE name = 'a';

DROP TABLE a;

ALTER TABLE a_schemac_new RENAME TO a;

-- rebuild `b`: make `x` `bigint`, from `integer`
CREATE TABLE b_schemac_new (
  id INTEGER CONSTRAINT b_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a_id INTEGER NOT NULL,
  up INTEGER,
  x INTEGER NOT NULL,
  CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE,
  CONSTRAINT b_up_fkey FOREIGN KEY (up) REFERENCES b (id) ON DELETE CASCADE
) STRICT;

INSERT INTO b_schemac_new (id, a_id, up, x)
  SELECT id, a_id, up, x
  FROM b;

DELETE FROM sqlite_sequence WHERE name = 'b_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'b_schemac_new', seq FROM sqlite_sequence WHERE name = 'b';

DROP TABLE b;

ALTER TABLE b_schemac_new RENAME TO b;

-- rebuild `c`: make `x` `bigint`, from `integer`
CREATE TABLE c_schemac_new (
  id INTEGER CONSTRAINT c_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  b_id INTEGER NOT NULL,
  x INTEGER NOT NULL,
  CONSTRAINT c_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id) ON DELETE CASCADE
) STRICT;

INSERT INTO c_schemac_new (id, b_id, x)
  SELECT id, b_id, x
  FROM c;

DELETE FROM sqlite_sequence WHERE name = 'c_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'c_schemac_new', seq FROM sqlite_sequence WHERE name = 'c';

DROP TABLE c;

ALTER TABLE c_schemac_new RENAME TO c;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('a', 'b', 'c')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
