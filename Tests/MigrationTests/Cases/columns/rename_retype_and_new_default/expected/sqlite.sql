-- Made by schemac: from from to to.
-- rewrites-table: every row of `jobs` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `prio` of `jobs` fail from now on

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('jobs', '*[^a-z0-9_]jobs[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('jobs_prio_title_idx') AND (
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
  SELECT (SELECT count(*) FROM (SELECT prio AS priority FROM jobs) WHERE NOT (priority >= 0)), 'rows of jobs break jobs_priority_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of jobs break jobs_priority_check" CHECK (problem <> 'rows of jobs break jobs_priority_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `jobs`: rename `prio` to `priority`; make `priority` `bigint`, from `smallint`; another default of `priority`; rename the check `jobs_prio_check` to `jobs_priority_check`
CREATE TABLE jobs_schemac_new (
  id INTEGER CONSTRAINT jobs_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  priority INTEGER NOT NULL DEFAULT 100,
  title TEXT NOT NULL CONSTRAINT "title is text" CHECK (instr(title, char(0)) = 0),
  CONSTRAINT jobs_priority_check CHECK (priority >= 0)
) STRICT;

INSERT INTO jobs_schemac_new (id, priority, title)
  SELECT id, prio, title
  FROM jobs;

DELETE FROM sqlite_sequence WHERE name = 'jobs_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'jobs_schemac_new', seq FROM sqlite_sequence WHERE name = 'jobs';

DROP TABLE jobs;

ALTER TABLE jobs_schemac_new RENAME TO jobs;

CREATE INDEX jobs_priority_title_idx ON jobs (priority, title) WHERE priority > 5;

COMMIT;

PRAGMA foreign_keys = ON;
