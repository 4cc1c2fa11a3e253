-- Made by schemac: from from to to.
-- rewrites-table: every row of `departments` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `departments` that refer to nothing by `departments_head_id_fkey` stop the migration
-- rewrites-table: every row of `employees` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `employees` that refer to nothing by `employees_department_id_fkey` stop the migration

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

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('departments', 'employees')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN id = 1 THEN 10 END) AS head_id FROM departments) WHERE typeof(head_id) NOT IN ('integer', 'null')), 'rows of departments get a head_id that is no bigint';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN id = 1 THEN 10 END) AS head_id FROM departments) WHERE head_id IS NOT NULL AND head_id NOT IN (SELECT id FROM (SELECT id FROM employees) WHERE id IS NOT NULL)), 'rows of departments refer by head_id to no row of employees';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT department_id FROM employees) WHERE department_id IS NOT NULL AND department_id NOT IN (SELECT id FROM (SELECT id FROM departments) WHERE id IS NOT NULL)), 'rows of employees refer by department_id to no row of departments';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of departments get a head_id that is no bigint" CHECK (problem <> 'rows of departments get a head_id that is no bigint' OR number = 0),
  CONSTRAINT "rows of departments refer by head_id to no row of employees" CHECK (problem <> 'rows of departments refer by head_id to no row of employees' OR number = 0),
  CONSTRAINT "rows of employees refer by department_id to no row of departments" CHECK (problem <> 'rows of employees refer by department_id to no row of departments' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `departments`: add `head_id`; add the foreign key `departments_head_id_fkey`
CREATE TABLE departments_schemac_new (
  id INT NOT NULL,
  head_id INTEGER,
  CONSTRAINT departments_pkey PRIMARY KEY (id),
  CONSTRAINT departments_head_id_fkey FOREIGN KEY (head_id) REFERENCES employees (id) ON DELETE SET NULL
) STRICT;

INSERT INTO departments_schemac_new (id, head_id)
  SELECT id, (CASE WHEN id = 1 THEN 10 END)
  FROM departments;

DROP TABLE departments;

ALTER TABLE departments_schemac_new RENAME TO departments;

-- rebuild `employees`: change the foreign key `employees_department_id_fkey`
CREATE TABLE employees_schemac_new (
  id INT NOT NULL,
  department_id INTEGER NOT NULL,
  CONSTRAINT employees_pkey PRIMARY KEY (id),
  CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments (id) ON DELETE CASCADE
) STRICT;

INSERT INTO employees_schemac_new (id, department_id)
  SELECT id, department_id
  FROM employees;

DROP TABLE employees;

ALTER TABLE employees_schemac_new RENAME TO employees;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('departments', 'employees')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
