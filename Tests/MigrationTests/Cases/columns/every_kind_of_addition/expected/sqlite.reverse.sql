-- Made by schemac: from to to from.
-- rewrites-table: every row of `members` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `members.nickname` are deleted
-- deletes-data: the values of `members.state` are deleted
-- deletes-data: the values of `members.score` are deleted
-- deletes-data: the values of `members.seen` are deleted
-- deletes-data: the values of `members.joined_at` are deleted
-- deletes-data: the values of `members.born_on` are deleted
-- deletes-data: the values of `members.settings` are deleted
-- deletes-data: the values of `members.greeting` are deleted

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('members', '*[^a-z0-9_]members[^a-z0-9_]*'))
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
