-- Made by schemac: from from to to.
-- rewrites-table: every row of `addresses` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `addresses.country` are deleted

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('addresses', '*[^a-z0-9_]addresses[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('addresses_country_idx', 'addresses_by_box') AND (
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

-- rebuild `addresses`: drop `country`; drop the unique constraint `addresses_street_country_key`; drop the check `addresses_country_check`; drop the foreign key `addresses_country_fkey`
CREATE TABLE addresses_schemac_new (
  id INTEGER CONSTRAINT addresses_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  street TEXT NOT NULL CONSTRAINT "street is text" CHECK (instr(street, char(0)) = 0),
  box TEXT CONSTRAINT "box is varchar(10)" CHECK (length(box) <= 10 AND instr(box, char(0)) = 0)
) STRICT;

INSERT INTO addresses_schemac_new (id, street, box)
  SELECT id, street, box
  FROM addresses;

DELETE FROM sqlite_sequence WHERE name = 'addresses_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'addresses_schemac_new', seq FROM sqlite_sequence WHERE name = 'addresses';

DROP TABLE addresses;

ALTER TABLE addresses_schemac_new RENAME TO addresses;

COMMIT;

PRAGMA foreign_keys = ON;
