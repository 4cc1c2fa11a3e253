-- Made by schemac: from to to from.
-- rewrites-table: every row of `owners` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `owners` that refer to nothing by `owners_pet_id_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('owners', '*[^a-z0-9_]owners[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('owners')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT pet_id FROM owners) WHERE pet_id IS NOT NULL AND pet_id NOT IN (SELECT id FROM cats WHERE id IS NOT NULL)), 'rows of owners refer by pet_id to no row of cats';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of owners refer by pet_id to no row of cats" CHECK (problem <> 'rows of owners refer by pet_id to no row of cats' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `owners`: change the foreign key `owners_pet_id_fkey`
CREATE TABLE owners_schemac_new (
  id INTEGER CONSTRAINT owners_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  pet_id INTEGER NOT NULL,
  CONSTRAINT owners_pet_id_fkey FOREIGN KEY (pet_id) REFERENCES cats (id) ON DELETE CASCADE
) STRICT;

INSERT INTO owners_schemac_new (id, pet_id)
  SELECT id, pet_id
  FROM owners;

DELETE FROM sqlite_sequence WHERE name = 'owners_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'owners_schemac_new', seq FROM sqlite_sequence WHERE name = 'owners';

DROP TABLE owners;

ALTER TABLE owners_schemac_new RENAME TO owners;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('owners')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
