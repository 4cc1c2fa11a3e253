-- Made by schemac: from to to from.
-- rewrites-table: every row of `addresses` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `addresses` that are the same to `addresses_street_country_key` stop the migration
-- data-may-not-fit: rows of `addresses` that fail the check `addresses_country_check` stop the migration
-- data-may-not-fit: rows of `addresses` that refer to nothing by `addresses_country_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('addresses', '*[^a-z0-9_]addresses[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('addresses')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_614c66b3_addresses WHERE schemac_backup_614c66b3_addresses."id" = +addresses.id) THEN (SELECT schemac_backup_614c66b3_addresses."country" FROM schemac_backup_614c66b3_addresses WHERE schemac_backup_614c66b3_addresses."id" = +addresses.id) ELSE NULL END AS country FROM addresses) WHERE country IS NULL), 'rows of addresses would have no country';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_614c66b3_addresses WHERE schemac_backup_614c66b3_addresses."id" = +addresses.id) THEN (SELECT schemac_backup_614c66b3_addresses."country" FROM schemac_backup_614c66b3_addresses WHERE schemac_backup_614c66b3_addresses."id" = +addresses.id) ELSE NULL END AS country FROM addresses) WHERE NOT (country <> 'XX')), 'rows of addresses break addresses_country_check';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT street, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_614c66b3_addresses WHERE schemac_backup_614c66b3_addresses."id" = +addresses.id) THEN (SELECT schemac_backup_614c66b3_addresses."country" FROM schemac_backup_614c66b3_addresses WHERE schemac_backup_614c66b3_addresses."id" = +addresses.id) ELSE NULL END AS country FROM addresses) WHERE street IS NOT NULL AND country IS NOT NULL GROUP BY street, country HAVING count(*) > 1)), 'rows of addresses share their street, country, which addresses_street_country_key forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_614c66b3_addresses WHERE schemac_backup_614c66b3_addresses."id" = +addresses.id) THEN (SELECT schemac_backup_614c66b3_addresses."country" FROM schemac_backup_614c66b3_addresses WHERE schemac_backup_614c66b3_addresses."id" = +addresses.id) ELSE NULL END AS country FROM addresses) WHERE country IS NOT NULL AND country NOT IN (SELECT code FROM countries WHERE code IS NOT NULL)), 'rows of addresses refer by country to no row of countries';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of addresses would have no country" CHECK (problem <> 'rows of addresses would have no country' OR number = 0),
  CONSTRAINT "rows of addresses break addresses_country_check" CHECK (problem <> 'rows of addresses break addresses_country_check' OR number = 0),
  CONSTRAINT "rows of addresses share their street, country, which addresses_street_country_key forbids" CHECK (problem <> 'rows of addresses share their street, country, which addresses_street_country_key forbids' OR number = 0),
  CONSTRAINT "rows of addresses refer by country to no row of countries" CHECK (problem <> 'rows of addresses refer by country to no row of countries' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `addresses`: add `country`; add the unique constraint `addresses_street_country_key`; add the check `addresses_country_check`; add the foreign key `addresses_country_fkey`
CREATE TABLE addresses_schemac_new (
  id INTEGER CONSTRAINT addresses_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  street TEXT NOT NULL CONSTRAINT "street is text" CHECK (instr(street, char(0)) = 0),
  country TEXT NOT NULL CONSTRAINT "country is char(2)" CHECK (length(country) = 2 AND instr(country, char(0)) = 0),
  box TEXT CONSTRAINT "box is varchar(10)" CHECK (length(box) <= 10 AND instr(box, char(0)) = 0),
  CONSTRAINT addresses_street_country_key UNIQUE (street, country),
  CONSTRAINT addresses_country_check CHECK (country <> 'XX'),
  CONSTRAINT addresses_country_fkey FOREIGN KEY (country) REFERENCES countries (code) ON DELETE CASCADE
) STRICT;

INSERT INTO addresses_schemac_new (id, street, country, box)
  SELECT id, street, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_614c66b3_addresses WHERE schemac_backup_614c66b3_addresses."id" = +addresses.id) THEN (SELECT schemac_backup_614c66b3_addresses."country" FROM schemac_backup_614c66b3_addresses WHERE schemac_backup_614c66b3_addresses."id" = +addresses.id) ELSE NULL END, box
  FROM addresses;

DELETE FROM sqlite_sequence WHERE name = 'addresses_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'addresses_schemac_new', seq FROM sqlite_sequence WHERE name = 'addresses';

DROP TABLE addresses;

ALTER TABLE addresses_schemac_new RENAME TO addresses;

CREATE INDEX addresses_country_idx ON addresses (country);

CREATE INDEX addresses_by_box ON addresses (box) WHERE country = 'AT';

-- drop what was kept in `schemac_backup_614c66b3_addresses`
DROP TABLE schemac_backup_614c66b3_addresses;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('addresses')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
