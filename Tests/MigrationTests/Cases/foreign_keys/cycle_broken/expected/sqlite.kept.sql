-- Made by schemac: from from to to.
-- rewrites-table: every row of `employees` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('departments', '*[^a-z0-9_]departments[^a-z0-9_]*'), ('employees', '*[^a-z0-9_]employees[^a-z0-9_]*'))
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

-- keep the rows of `departments` in `schemac_backup_641f67ee_departments`, and drop the table
CREATE TABLE schemac_backup_641f67ee_departments ("id", "head_id");

INSERT INTO schemac_backup_641f67ee_departments
  SELECT id, head_id FROM departments;

DROP TABLE departments;

-- rebuild `employees`: drop the foreign key `employees_department_id_fkey`
CREATE TABLE employees_schemac_new (
  id INT NOT NULL,
  department_id INTEGER NOT NULL,
  CONSTRAINT employees_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO employees_schemac_new (id, department_id)
  SELECT id, department_id
  FROM employees;

DROP TABLE employees;

ALTER TABLE employees_schemac_new RENAME TO employees;

COMMIT;

PRAGMA foreign_keys = ON;
