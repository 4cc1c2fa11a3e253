-- Made by schemac: from to to from.
-- breaks-clients: clients that name the table `v2` fail from now on
-- breaks-clients: clients that name the table `v3` fail from now on
-- rewrites-table: every row of `v1` is written anew, and nobody else can write meanwhile
-- rewrites-table: every row of `v2` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('v2', '*[^a-z0-9_]v2[^a-z0-9_]*'), ('v3', '*[^a-z0-9_]v3[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('v3')) AS found;

-- rename the table `v2` to `v1`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE v2 RENAME TO v1;

-- rename the table `v3` to `v2`
ALTER TABLE v3 RENAME TO v2;

-- rebuild `v1`: rename the primary key `v2_pkey` to `v1_pkey`
CREATE TABLE v1_schemac_new (
  id INT NOT NULL,
  x TEXT NOT NULL CONSTRAINT "x is text" CHECK (instr(x, char(0)) = 0),
  CONSTRAINT v1_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO v1_schemac_new (id, x)
  SELECT id, x
  FROM v1;

DROP TABLE v1;

ALTER TABLE v1_schemac_new RENAME TO v1;

-- rebuild `v2`: rename the primary key `v3_pkey` to `v2_pkey`; rename the foreign key `v3_v1_id_fkey` to `v2_v1_id_fkey`
CREATE TABLE v2_schemac_new (
  id INT NOT NULL,
  v1_id INTEGER,
  CONSTRAINT v2_pkey PRIMARY KEY (id),
  CONSTRAINT v2_v1_id_fkey FOREIGN KEY (v1_id) REFERENCES v1 (id) ON DELETE CASCADE
) STRICT;

INSERT INTO v2_schemac_new (id, v1_id)
  SELECT id, v1_id
  FROM v2;

DROP TABLE v2;

ALTER TABLE v2_schemac_new RENAME TO v2;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('v2')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
