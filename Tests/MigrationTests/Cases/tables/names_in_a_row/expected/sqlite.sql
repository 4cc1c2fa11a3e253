-- Made by schemac: from from to to.
-- breaks-clients: clients that name the table `v2` fail from now on
-- breaks-clients: clients that name the table `v1` fail from now on
-- rewrites-table: every row of `v2` is written anew, and nobody else can write meanwhile
-- rewrites-table: every row of `v3` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('v1', '*[^a-z0-9_]v1[^a-z0-9_]*'), ('v2', '*[^a-z0-9_]v2[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('v2')) AS found;

-- rename the table `v2` to `v3`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE v2 RENAME TO v3;

-- rename the table `v1` to `v2`
ALTER TABLE v1 RENAME TO v2;

-- rebuild `v2`: rename the primary key `v1_pkey` to `v2_pkey`
CREATE TABLE v2_schemac_new (
  id INT NOT NULL,
  x TEXT NOT NULL CONSTRAINT "x is text" CHECK (instr(x, char(0)) = 0),
  CONSTRAINT v2_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO v2_schemac_new (id, x)
  SELECT id, x
  FROM v2;

DROP TABLE v2;

ALTER TABLE v2_schemac_new RENAME TO v2;

-- rebuild `v3`: rename the primary key `v2_pkey` to `v3_pkey`; rename the foreign key `v2_v1_id_fkey` to `v3_v1_id_fkey`
CREATE TABLE v3_schemac_new (
  id INT NOT NULL,
  v1_id INTEGER,
  CONSTRAINT v3_pkey PRIMARY KEY (id),
  CONSTRAINT v3_v1_id_fkey FOREIGN KEY (v1_id) REFERENCES v2 (id) ON DELETE CASCADE
) STRICT;

INSERT INTO v3_schemac_new (id, v1_id)
  SELECT id, v1_id
  FROM v3;

DROP TABLE v3;

ALTER TABLE v3_schemac_new RENAME TO v3;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('v3')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
