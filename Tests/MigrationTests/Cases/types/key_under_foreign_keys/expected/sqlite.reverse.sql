-- Made by schemac: from to to from.
-- rewrites-table: every row of `nodes` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `id` of `nodes` that are no `integer` stop the migration
-- data-may-not-fit: values of `parent_id` of `nodes` that are no `integer` stop the migration
-- rewrites-table: every row of `labels` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `node_id` of `labels` that are no `integer` stop the migration
-- rewrites-table: every row of `visits` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `node_id` of `visits` that are no `integer` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('nodes', '*[^a-z0-9_]nodes[^a-z0-9_]*'), ('labels', '*[^a-z0-9_]labels[^a-z0-9_]*'), ('visits', '*[^a-z0-9_]visits[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('nodes', 'labels', 'visits')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM nodes WHERE id NOT BETWEEN -2147483648 AND 2147483647), 'rows of nodes have a id that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM nodes WHERE parent_id NOT BETWEEN -2147483648 AND 2147483647), 'rows of nodes have a parent_id that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM labels WHERE node_id NOT BETWEEN -2147483648 AND 2147483647), 'rows of labels have a node_id that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM visits WHERE node_id NOT BETWEEN -2147483648 AND 2147483647), 'rows of visits have a node_id that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of nodes have a id that is no integer" CHECK (problem <> 'rows of nodes have a id that is no integer' OR number = 0),
  CONSTRAINT "rows of nodes have a parent_id that is no integer" CHECK (problem <> 'rows of nodes have a parent_id that is no integer' OR number = 0),
  CONSTRAINT "rows of labels have a node_id that is no integer" CHECK (problem <> 'rows of labels have a node_id that is no integer' OR number = 0),
  CONSTRAINT "rows of visits have a node_id that is no integer" CHECK (problem <> 'rows of visits have a node_id that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `nodes`: make `id` `integer`, from `bigint`; make `parent_id` `integer`, from `bigint`
CREATE TABLE nodes_schemac_new (
  id INTEGER CONSTRAINT nodes_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  parent_id INTEGER CONSTRAINT "parent_id is integer" CHECK (parent_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT nodes_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES nodes (id) ON DELETE SET NULL
) STRICT;

INSERT INTO nodes_schemac_new (id, parent_id)
  SELECT id, parent_id
  FROM nodes;

DELETE FROM sqlite_sequence WHERE name = 'nodes_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'nodes_schemac_new', seq FROM sqlite_sequence WHERE name = 'nodes';

DROP TABLE nodes;

ALTER TABLE nodes_schemac_new RENAME TO nodes;

-- rebuild `labels`: make `node_id` `integer`, from `bigint`
CREATE TABLE labels_schemac_new (
  node_id INTEGER NOT NULL CONSTRAINT "node_id is integer" CHECK (node_id BETWEEN -2147483648 AND 2147483647),
  text TEXT NOT NULL CONSTRAINT "text is varchar(20)" CHECK (length(text) <= 20 AND instr(text, char(0)) = 0),
  CONSTRAINT labels_pkey PRIMARY KEY (node_id, text),
  CONSTRAINT labels_node_id_fkey FOREIGN KEY (node_id) REFERENCES nodes (id) ON DELETE CASCADE
) STRICT;

INSERT INTO labels_schemac_new (node_id, text)
  SELECT node_id, text
  FROM labels;

DROP TABLE labels;

ALTER TABLE labels_schemac_new RENAME TO labels;

-- rebuild `visits`: make `node_id` `integer`, from `bigint`
CREATE TABLE visits_schemac_new (
  id INTEGER CONSTRAINT visits_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  node_id INTEGER CONSTRAINT "node_id is integer" CHECK (node_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT visits_node_id_fkey FOREIGN KEY (node_id) REFERENCES nodes (id) ON DELETE SET NULL
) STRICT;

INSERT INTO visits_schemac_new (id, node_id)
  SELECT id, node_id
  FROM visits;

DELETE FROM sqlite_sequence WHERE name = 'visits_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'visits_schemac_new', seq FROM sqlite_sequence WHERE name = 'visits';

DROP TABLE visits;

ALTER TABLE visits_schemac_new RENAME TO visits;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('nodes', 'labels', 'visits')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
