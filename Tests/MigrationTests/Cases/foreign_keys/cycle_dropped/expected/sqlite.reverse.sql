-- Made by schemac: from to to from.
-- irreversible: the rows that `a` held are lost: it comes back empty
-- irreversible: the rows that `b` held are lost: it comes back empty
-- rewrites-table: every row of `c` is written anew, and nobody else can write meanwhile
-- irreversible: the values of `a_id` of `c` are gone: rows get NULL
-- data-may-not-fit: rows of `c` that refer to nothing by `c_a_id_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('c', '*[^a-z0-9_]c[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('c')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT NULL AS a_id FROM c) WHERE a_id IS NOT NULL), 'rows of c refer by a_id to no row of a';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of c refer by a_id to no row of a" CHECK (problem <> 'rows of c refer by a_id to no row of a' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- create the table `a`
CREATE TABLE a (
  id INT NOT NULL,
  b_id INTEGER,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id)
) STRICT;

-- create the table `b`
CREATE TABLE b (
  id INT NOT NULL,
  a_id INTEGER,
  CONSTRAINT b_pkey PRIMARY KEY (id),
  CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE
) STRICT;

-- rebuild `c`: add `a_id`; add the foreign key `c_a_id_fkey`
CREATE TABLE c_schemac_new (
  id INT NOT NULL,
  a_id INTEGER,
  CONSTRAINT c_pkey PRIMARY KEY (id),
  CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id)
) STRICT;

INSERT INTO c_schemac_new (id, a_id)
  SELECT id, NULL
  FROM c;

DROP TABLE c;

ALTER TABLE c_schemac_new RENAME TO c;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('c')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
