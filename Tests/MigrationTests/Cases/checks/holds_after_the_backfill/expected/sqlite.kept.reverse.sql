-- Made by schemac: from to to from.
-- rewrites-table: every row of `items` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `items.rank` are deleted

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('items', '*[^a-z0-9_]items[^a-z0-9_]*'))
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

-- rebuild `items`: let `state` be NULL; drop `rank`; drop the check `items_state_check`; drop the check `items_check`
CREATE TABLE items_schemac_new (
  id INTEGER CONSTRAINT items_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT CONSTRAINT "state is text" CHECK (instr(state, char(0)) = 0)
) STRICT;

INSERT INTO items_schemac_new (id, state)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_1f8c5d14_items WHERE schemac_backup_1f8c5d14_items."id" = +items.id AND schemac_backup_1f8c5d14_items."state became" IS items.state) THEN (SELECT schemac_backup_1f8c5d14_items."state" FROM schemac_backup_1f8c5d14_items WHERE schemac_backup_1f8c5d14_items."id" = +items.id) ELSE state END
  FROM items;

DELETE FROM sqlite_sequence WHERE name = 'items_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'items_schemac_new', seq FROM sqlite_sequence WHERE name = 'items';

DROP TABLE items;

ALTER TABLE items_schemac_new RENAME TO items;

-- drop what was kept in `schemac_backup_1f8c5d14_items`
DROP TABLE schemac_backup_1f8c5d14_items;

COMMIT;

PRAGMA foreign_keys = ON;
