-- Made by schemac: from to to from.
-- rewrites-table: every row of `members` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `nickname` of `members` go with the column
-- deletes-data: the values of `state` of `members` go with the column
-- deletes-data: the values of `score` of `members` go with the column
-- deletes-data: the values of `seen` of `members` go with the column
-- deletes-data: the values of `joined_at` of `members` go with the column
-- deletes-data: the values of `born_on` of `members` go with the column
-- deletes-data: the values of `settings` of `members` go with the column
-- deletes-data: the values of `greeting` of `members` go with the column

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

SELECT 'the schema does not know the ' || object.type || ' ' || object.name || ', which hangs on ' || touched.name
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('members', '*[^a-z0-9_]members[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN () AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on tables that change" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*)
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('members', '*[^a-z0-9_]members[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN () AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

DROP TABLE temp.schemac_guard;

-- rebuild `members`: drop `nickname`; drop `state`; drop `score`; drop `seen`; drop `joined_at`; drop `born_on`; drop `settings`; drop `length`; drop `greeting`
CREATE TABLE members_schemac_new (
  id INTEGER CONSTRAINT members_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0)
) STRICT;

INSERT INTO members_schemac_new (id, name)
  SELECT id, name
  FROM members;

DELETE FROM sqlite_sequence WHERE name = 'members_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'members_schemac_new', seq FROM sqlite_sequence WHERE name = 'members';

DROP TABLE members;

ALTER TABLE members_schemac_new RENAME TO members;

COMMIT;

PRAGMA foreign_keys = ON;
