-- Made by schemac: from to to from.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `full_name` of `t` fail from now on

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

-- rebuild `t`: rename `full_name` to `name`; add `full_name`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  full_name TEXT CONSTRAINT "full_name is text" CHECK (instr(full_name, char(0)) = 0),
  CONSTRAINT t_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO t_schemac_new (id, name, full_name)
  SELECT id, full_name, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_ac0d17ca_t WHERE schemac_backup_ac0d17ca_t."id" = +t.id) THEN (SELECT schemac_backup_ac0d17ca_t."full_name" FROM schemac_backup_ac0d17ca_t WHERE schemac_backup_ac0d17ca_t."id" = +t.id) ELSE NULL END
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

-- drop what was kept in `schemac_backup_ac0d17ca_t`
DROP TABLE schemac_backup_ac0d17ca_t;

COMMIT;

PRAGMA foreign_keys = ON;
