-- Made by schemac: from from to to.
-- rewrites-table: every row of `docs` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `docs` that refer to nothing by `docs_tenant_id_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('docs', '*[^a-z0-9_]docs[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('docs')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (7) AS tenant_id FROM docs) WHERE tenant_id IS NULL), 'rows of docs get no tenant_id';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (7) AS tenant_id FROM docs) WHERE NOT (tenant_id BETWEEN -2147483648 AND 2147483647) OR typeof(tenant_id) NOT IN ('integer', 'null')), 'rows of docs get a tenant_id that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (7) AS tenant_id FROM docs) WHERE tenant_id IS NOT NULL AND tenant_id NOT IN (SELECT id FROM tenants WHERE id IS NOT NULL)), 'rows of docs refer by tenant_id to no row of tenants';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of docs get no tenant_id" CHECK (problem <> 'rows of docs get no tenant_id' OR number = 0),
  CONSTRAINT "rows of docs get a tenant_id that is no integer" CHECK (problem <> 'rows of docs get a tenant_id that is no integer' OR number = 0),
  CONSTRAINT "rows of docs refer by tenant_id to no row of tenants" CHECK (problem <> 'rows of docs refer by tenant_id to no row of tenants' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `docs`: add `tenant_id`; add the foreign key `docs_tenant_id_fkey`
CREATE TABLE docs_schemac_new (
  id INT NOT NULL,
  tenant_id INTEGER NOT NULL CONSTRAINT "tenant_id is integer" CHECK (tenant_id BETWEEN -2147483648 AND 2147483647),
  title TEXT NOT NULL CONSTRAINT "title is text" CHECK (instr(title, char(0)) = 0),
  CONSTRAINT docs_pkey PRIMARY KEY (id),
  CONSTRAINT docs_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id)
) STRICT;

INSERT INTO docs_schemac_new (id, tenant_id, title)
  SELECT id, (7), title
  FROM docs;

DROP TABLE docs;

ALTER TABLE docs_schemac_new RENAME TO docs;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('docs')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
