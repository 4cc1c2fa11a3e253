-- Made by schemac: from to to from.
-- rewrites-table: every row of `jobs` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `priority` of `jobs` fail from now on
-- data-may-not-fit: values of `prio` of `jobs` that are no `smallint` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('jobs', '*[^a-z0-9_]jobs[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('jobs_priority_title_idx') AND (
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
  SELECT (SELECT count(*) FROM jobs WHERE priority NOT BETWEEN -32768 AND 32767), 'rows of jobs have a priority that is no smallint';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT priority AS prio FROM jobs) WHERE NOT (prio >= 0)), 'rows of jobs break jobs_prio_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of jobs have a priority that is no smallint" CHECK (problem <> 'rows of jobs have a priority that is no smallint' OR number = 0),
  CONSTRAINT "rows of jobs break jobs_prio_check" CHECK (problem <> 'rows of jobs break jobs_prio_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `jobs`: rename `priority` to `prio`; make `prio` `smallint`, from `bigint`; another default of `prio`; rename the check `jobs_priority_check` to `jobs_prio_check`
CREATE TABLE jobs_schemac_new (
  id INTEGER CONSTRAINT jobs_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  prio INTEGER NOT NULL DEFAULT 1 CONSTRAINT "prio is smallint" CHECK (prio BETWEEN -32768 AND 32767),
  title TEXT NOT NULL CONSTRAINT "title is text" CHECK (instr(title, char(0)) = 0),
  CONSTRAINT jobs_prio_check CHECK (prio >= 0)
) STRICT;

INSERT INTO jobs_schemac_new (id, prio, title)
  SELECT id, priority, title
  FROM jobs;

DELETE FROM sqlite_sequence WHERE name = 'jobs_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'jobs_schemac_new', seq FROM sqlite_sequence WHERE name = 'jobs';

DROP TABLE jobs;

ALTER TABLE jobs_schemac_new RENAME TO jobs;

CREATE INDEX jobs_prio_title_idx ON jobs (prio, title) WHERE prio > 5;

COMMIT;

PRAGMA foreign_keys = ON;
