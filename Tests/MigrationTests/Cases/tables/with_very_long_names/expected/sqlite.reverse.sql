-- Made by schemac: from to to from.
-- breaks-clients: clients that name the table `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` fail from now on
-- rewrites-table: every row of `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `another_column_with_quite_a_longer_name` of `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok` fail from now on

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_', '*[^a-z0-9_]the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('the_table_with_a_name_that_is_updated_at_another_column_wit_idx', 'the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be__updated_at_on_update') AND (
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
  SELECT (SELECT count(*) FROM (SELECT another_column_with_quite_a_longer_name AS another_column_with_quite_a_long_name FROM the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_) WHERE NOT (another_column_with_quite_a_long_name <> '')), 'rows of the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ break a_table_with_a_name_that_is__another_column_with_quite_a__check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ break a_table_with_a_name_that_is__another_column_with_quite_a__check" CHECK (problem <> 'rows of the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ break a_table_with_a_name_that_is__another_column_with_quite_a__check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rename the table `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` to `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ RENAME TO a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok;

-- rebuild `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok`: rename `another_column_with_quite_a_longer_name` to `another_column_with_quite_a_long_name`; make `another_column_with_quite_a_long_name` `text`, from `varchar(90)`; rename the primary key `the_table_with_a_name_that_is_as_long_as_the_server_lets_i_pkey` to `a_table_with_a_name_that_is_as_long_as_the_server_lets_it__pkey`; rename the unique constraint `the_table_with_a_name_that_is_another_column_with_quite_a_l_key` to `a_table_with_a_name_that_is_a_another_column_with_quite_a_l_key`; rename the check `the_table_with_a_name_that_i_another_column_with_quite_a__check` to `a_table_with_a_name_that_is__another_column_with_quite_a__check`
CREATE TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok_schemac_new (
  a_column_with_a_name_that_is_as_long_as_the_server_lets_it_be_k INTEGER CONSTRAINT a_table_with_a_name_that_is_as_long_as_the_server_lets_it__pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  another_column_with_quite_a_long_name TEXT NOT NULL CONSTRAINT "another_column_with_quite_a_long_name is text" CHECK (instr(another_column_with_quite_a_long_name, char(0)) = 0),
  updated_at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT a_table_with_a_name_that_is_a_another_column_with_quite_a_l_key UNIQUE (another_column_with_quite_a_long_name),
  CONSTRAINT a_table_with_a_name_that_is__another_column_with_quite_a__check CHECK (another_column_with_quite_a_long_name <> '')
) STRICT;

INSERT INTO a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok_schemac_new (a_column_with_a_name_that_is_as_long_as_the_server_lets_it_be_k, another_column_with_quite_a_long_name, updated_at)
  SELECT a_column_with_a_name_that_is_as_long_as_the_server_lets_it_be_k, another_column_with_quite_a_longer_name, updated_at
  FROM a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok;

DELETE FROM sqlite_sequence WHERE name = 'a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok_schemac_new', seq FROM sqlite_sequence WHERE name = 'a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok';

DROP TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok;

ALTER TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok_schemac_new RENAME TO a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok;

CREATE INDEX a_table_with_a_name_that_is_a_updated_at_another_column_wit_idx ON a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok (updated_at, another_column_with_quite_a_long_name);

CREATE TRIGGER a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok_updated_at_on_update AFTER UPDATE ON a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

COMMIT;

PRAGMA foreign_keys = ON;
