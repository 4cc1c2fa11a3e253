-- Made by schemac: from from to to.
-- rewrites-table: every row of `schemac_found` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `schemac_found` without `found` stop the migration
-- data-may-not-fit: rows of `schemac_found` without `touched` stop the migration
-- data-may-not-fit: values of `name` of `schemac_found` that are no `varchar(4)` stop the migration
-- data-may-not-fit: rows of `schemac_found` without `schemac_found` stop the migration
-- data-may-not-fit: rows of `schemac_found` that fail the check `schemac_found_schemac_found_check` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('schemac_found', '*[^a-z0-9_]schemac_found[^a-z0-9_]*'))
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

CREATE TEMP TABLE schemac_found_ (number INTEGER, problem TEXT);

INSERT INTO schemac_found_
  SELECT (SELECT count(*) FROM (SELECT coalesce(number, (found)) AS number FROM schemac_found) WHERE number IS NULL), 'rows of schemac_found have no number and get none';

INSERT INTO schemac_found_
  SELECT (SELECT count(*) FROM (SELECT coalesce(number, (found)) AS number FROM schemac_found) WHERE NOT (number BETWEEN -2147483648 AND 2147483647) OR typeof(number) NOT IN ('integer', 'null')), 'rows of schemac_found get a number that is no integer';

INSERT INTO schemac_found_
  SELECT (SELECT count(*) FROM (SELECT coalesce(problem, (coalesce(kept, 'none'))) AS problem FROM schemac_found) WHERE problem IS NULL), 'rows of schemac_found have no problem and get none';

INSERT INTO schemac_found_
  SELECT (SELECT count(*) FROM (SELECT coalesce(problem, (coalesce(kept, 'none'))) AS problem FROM schemac_found) WHERE NOT (instr(problem, char(0)) = 0) OR typeof(problem) NOT IN ('text', 'null')), 'rows of schemac_found get a problem that is no text';

INSERT INTO schemac_found_
  SELECT (SELECT count(*) FROM (SELECT found FROM schemac_found) WHERE found IS NULL), 'rows of schemac_found have no found';

INSERT INTO schemac_found_
  SELECT (SELECT count(*) FROM (SELECT touched FROM schemac_found) WHERE touched IS NULL), 'rows of schemac_found have no touched';

INSERT INTO schemac_found_
  SELECT (SELECT count(*) FROM schemac_found WHERE length(name) > 4), 'rows of schemac_found have a name that is no varchar(4)';

INSERT INTO schemac_found_
  SELECT (SELECT count(*) FROM (SELECT schemac_found FROM schemac_found) WHERE schemac_found IS NULL), 'rows of schemac_found have no schemac_found';

INSERT INTO schemac_found_
  SELECT (SELECT count(*) FROM (SELECT schemac_found FROM schemac_found) WHERE NOT (schemac_found > 0)), 'rows of schemac_found break schemac_found_schemac_found_check';

SELECT number || ' ' || problem FROM schemac_found_ WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of schemac_found have no number and get none" CHECK (problem <> 'rows of schemac_found have no number and get none' OR number = 0),
  CONSTRAINT "rows of schemac_found get a number that is no integer" CHECK (problem <> 'rows of schemac_found get a number that is no integer' OR number = 0),
  CONSTRAINT "rows of schemac_found have no problem and get none" CHECK (problem <> 'rows of schemac_found have no problem and get none' OR number = 0),
  CONSTRAINT "rows of schemac_found get a problem that is no text" CHECK (problem <> 'rows of schemac_found get a problem that is no text' OR number = 0),
  CONSTRAINT "rows of schemac_found have no found" CHECK (problem <> 'rows of schemac_found have no found' OR number = 0),
  CONSTRAINT "rows of schemac_found have no touched" CHECK (problem <> 'rows of schemac_found have no touched' OR number = 0),
  CONSTRAINT "rows of schemac_found have a name that is no varchar(4)" CHECK (problem <> 'rows of schemac_found have a name that is no varchar(4)' OR number = 0),
  CONSTRAINT "rows of schemac_found have no schemac_found" CHECK (problem <> 'rows of schemac_found have no schemac_found' OR number = 0),
  CONSTRAINT "rows of schemac_found break schemac_found_schemac_found_check" CHECK (problem <> 'rows of schemac_found break schemac_found_schemac_found_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found_;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found_;

-- rebuild `schemac_found`: make `number` NOT NULL; make `problem` NOT NULL; make `found` NOT NULL; make `touched` NOT NULL; make `name` `varchar(4)`, from `varchar(9)`; make `schemac_found` NOT NULL; drop `kept`; add the check `schemac_found_schemac_found_check`; keep what goes in `schemac_backup_a39f8458_schemac_found`
CREATE TABLE schemac_found_schemac_new (
  id INT NOT NULL,
  number INTEGER NOT NULL CONSTRAINT "number is integer" CHECK (number BETWEEN -2147483648 AND 2147483647),
  problem TEXT NOT NULL CONSTRAINT "problem is text" CHECK (instr(problem, char(0)) = 0),
  found INTEGER NOT NULL CONSTRAINT "found is integer" CHECK (found BETWEEN -2147483648 AND 2147483647),
  touched TEXT NOT NULL CONSTRAINT "touched is text" CHECK (instr(touched, char(0)) = 0),
  object TEXT CONSTRAINT "object is text" CHECK (instr(object, char(0)) = 0),
  name TEXT CONSTRAINT "name is varchar(4)" CHECK (length(name) <= 4 AND instr(name, char(0)) = 0),
  present TEXT CONSTRAINT "present is text" CHECK (instr(present, char(0)) = 0),
  schemac_found INTEGER NOT NULL CONSTRAINT "schemac_found is integer" CHECK (schemac_found BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT schemac_found_pkey PRIMARY KEY (id),
  CONSTRAINT schemac_found_schemac_found_check CHECK (schemac_found > 0)
) STRICT;

INSERT INTO schemac_found_schemac_new (id, number, problem, found, touched, object, name, present, schemac_found)
  SELECT id, coalesce(number, (found)), coalesce(problem, (coalesce(kept, 'none'))), found, touched, object, name, present, schemac_found
  FROM schemac_found;

CREATE TABLE schemac_backup_a39f8458_schemac_found ("id", "kept", "number", "number became", "problem", "problem became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_a39f8458_schemac_found ("id", "kept", "number", "number became", "problem", "problem became")
  SELECT old.id, old.kept, old.number, new.number, old.problem, new.problem
  FROM schemac_found AS old JOIN schemac_found_schemac_new AS new ON new.id = old.id;

DROP TABLE schemac_found;

ALTER TABLE schemac_found_schemac_new RENAME TO schemac_found;

COMMIT;

PRAGMA foreign_keys = ON;
