-- Made by schemac: from from to to.
-- rewrites-table: every row of `nodes` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `nodes` that refer to nothing by `nodes_tenant_parent_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('nodes', '*[^a-z0-9_]nodes[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('nodes')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT tenant, parent FROM nodes) WHERE tenant IS NOT NULL AND parent IS NOT NULL AND (tenant, parent) NOT IN (SELECT tenant, id FROM (SELECT tenant, id FROM nodes) WHERE tenant IS NOT NULL AND id IS NOT NULL)), 'rows of nodes refer by tenant, parent to no row of nodes';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of nodes refer by tenant, parent to no row of nodes" CHECK (problem <> 'rows of nodes refer by tenant, parent to no row of nodes' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `nodes`: change the foreign key `nodes_tenant_parent_fkey`
CREATE TABLE nodes_schemac_new (
  tenant INTEGER NOT NULL CONSTRAINT "tenant is integer" CHECK (tenant BETWEEN -2147483648 AND 2147483647),
  id INTEGER NOT NULL,
  parent INTEGER,
  CONSTRAINT nodes_pkey PRIMARY KEY (tenant, id),
  CONSTRAINT nodes_tenant_parent_fkey FOREIGN KEY (tenant, parent) REFERENCES nodes (tenant, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

INSERT INTO nodes_schemac_new (tenant, id, parent)
  SELECT tenant, id, parent
  FROM nodes;

DROP TABLE nodes;

ALTER TABLE nodes_schemac_new RENAME TO nodes;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('nodes')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
