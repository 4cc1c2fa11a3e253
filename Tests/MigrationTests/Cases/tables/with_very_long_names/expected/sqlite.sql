-- Made by schemac: from from to to.
-- breaks-clients: clients that name the table `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok` fail from now on
-- rewrites-table: every row of `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `another_column_with_quite_a_long_name` of `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` fail from now on
-- data-may-not-fit: values of `another_column_with_quite_a_longer_name` of `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` that are no `varchar(90)` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok', '*[^a-z0-9_]a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('a_table_with_a_name_that_is_a_updated_at_another_column_wit_idx', 'a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok_updated_at_on_update') AND (
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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok WHERE length(another_column_with_quite_a_long_name) > 90), 'rows of a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok have a another_column_with_quite_a_long_name that is no varchar(90)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT another_column_with_quite_a_long_name AS another_column_with_quite_a_longer_name FROM a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok) WHERE NOT (another_column_with_quite_a_longer_name <> '')), 'rows of a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok break the_table_with_a_name_that_i_another_column_with_quite_a__check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok have a another_column_with_quite_a_long_name that is no varchar(90)" CHECK (problem <> 'rows of a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok have a another_column_with_quite_a_long_name that is no varchar(90)' OR number = 0),
  CONSTRAINT "rows of a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok break the_table_with_a_name_that_i_another_column_with_quite_a__check" CHECK (problem <> 'rows of a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok break the_table_with_a_name_that_i_another_column_with_quite_a__check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rename the table `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok` to `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok RENAME TO the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_;

-- rebuild `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_`: rename `another_column_with_quite_a_long_name` to `another_column_with_quite_a_longer_name`; make `another_column_with_quite_a_longer_name` `varchar(90)`, from `text`; rename the primary key `a_table_with_a_name_that_is_as_long_as_the_server_lets_it__pkey` to `the_table_with_a_name_that_is_as_long_as_the_server_lets_i_pkey`; rename the unique constraint `a_table_with_a_name_that_is_a_another_column_with_quite_a_l_key` to `the_table_with_a_name_that_is_another_column_with_quite_a_l_key`; rename the check `a_table_with_a_name_that_is__another_column_with_quite_a__check` to `the_table_with_a_name_that_i_another_column_with_quite_a__check`
CREATE TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be__schemac_new (
  a_column_with_a_name_that_is_as_long_as_the_server_lets_it_be_k INTEGER CONSTRAINT the_table_with_a_name_that_is_as_long_as_the_server_lets_i_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  another_column_with_quite_a_longer_name TEXT NOT NULL CONSTRAINT "another_column_with_quite_a_longer_name is varchar(90)" CHECK (length(another_column_with_quite_a_longer_name) <= 90 AND instr(another_column_with_quite_a_longer_name, char(0)) = 0),
  updated_at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT the_table_with_a_name_that_is_another_column_with_quite_a_l_key UNIQUE (another_column_with_quite_a_longer_name),
  CONSTRAINT the_table_with_a_name_that_i_another_column_with_quite_a__check CHECK (another_column_with_quite_a_longer_name <> '')
) STRICT;

INSERT INTO the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be__schemac_new (a_column_with_a_name_that_is_as_long_as_the_server_lets_it_be_k, another_column_with_quite_a_longer_name, updated_at)
  SELECT a_column_with_a_name_that_is_as_long_as_the_server_lets_it_be_k, another_column_with_quite_a_long_name, updated_at
  FROM the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_;

DELETE FROM sqlite_sequence WHERE name = 'the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be__schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be__schemac_new', seq FROM sqlite_sequence WHERE name = 'the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_';

DROP TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_;

ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be__schemac_new RENAME TO the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_;

CREATE INDEX the_table_with_a_name_that_is_updated_at_another_column_wit_idx ON the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ (updated_at, another_column_with_quite_a_longer_name);

CREATE TRIGGER the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be__updated_at_on_update AFTER UPDATE ON the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

COMMIT;

PRAGMA foreign_keys = ON;
