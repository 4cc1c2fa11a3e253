-- Made by schemac: from to to from.
-- rewrites-table: every row of `wide` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `wide` that compute to no `c` stop the migration
-- data-may-not-fit: rows of `wide` that are the same to `wide_a_key` stop the migration
-- data-may-not-fit: rows of `wide` that fail the check `wide_b_check` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('wide', '*[^a-z0-9_]wide[^a-z0-9_]*'))
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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, b * 2 AS c FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_e962c9b9_wide WHERE schemac_backup_e962c9b9_wide."id" = +wide.id) THEN (SELECT schemac_backup_e962c9b9_wide."b" FROM schemac_backup_e962c9b9_wide WHERE schemac_backup_e962c9b9_wide."id" = +wide.id) ELSE 3 END AS b FROM wide)) WHERE NOT (c BETWEEN -2147483648 AND 2147483647) OR typeof(c) NOT IN ('integer', 'null')), 'rows of wide get a c that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_e962c9b9_wide WHERE schemac_backup_e962c9b9_wide."id" = +wide.id) THEN (SELECT schemac_backup_e962c9b9_wide."b" FROM schemac_backup_e962c9b9_wide WHERE schemac_backup_e962c9b9_wide."id" = +wide.id) ELSE 3 END AS b FROM wide) WHERE NOT (b > 0)), 'rows of wide break wide_b_check';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_e962c9b9_wide WHERE schemac_backup_e962c9b9_wide."id" = +wide.id) THEN (SELECT schemac_backup_e962c9b9_wide."a" FROM schemac_backup_e962c9b9_wide WHERE schemac_backup_e962c9b9_wide."id" = +wide.id) ELSE NULL END AS a FROM wide) WHERE a IS NOT NULL GROUP BY a HAVING count(*) > 1)), 'rows of wide share their a, which wide_a_key forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of wide get a c that is no integer" CHECK (problem <> 'rows of wide get a c that is no integer' OR number = 0),
  CONSTRAINT "rows of wide break wide_b_check" CHECK (problem <> 'rows of wide break wide_b_check' OR number = 0),
  CONSTRAINT "rows of wide share their a, which wide_a_key forbids" CHECK (problem <> 'rows of wide share their a, which wide_a_key forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `wide`: add `a`; add `b`; add `c`; add the unique constraint `wide_a_key`; add the check `wide_b_check`
CREATE TABLE wide_schemac_new (
  id INTEGER CONSTRAINT wide_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a TEXT CONSTRAINT "a is text" CHECK (instr(a, char(0)) = 0),
  b INTEGER NOT NULL DEFAULT 3 CONSTRAINT "b is integer" CHECK (b BETWEEN -2147483648 AND 2147483647),
  c INTEGER GENERATED ALWAYS AS (b * 2) STORED CONSTRAINT "c is integer" CHECK (c BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT wide_a_key UNIQUE (a),
  CONSTRAINT wide_b_check CHECK (b > 0)
) STRICT;

INSERT INTO wide_schemac_new (id, a, b)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_e962c9b9_wide WHERE schemac_backup_e962c9b9_wide."id" = +wide.id) THEN (SELECT schemac_backup_e962c9b9_wide."a" FROM schemac_backup_e962c9b9_wide WHERE schemac_backup_e962c9b9_wide."id" = +wide.id) ELSE NULL END, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_e962c9b9_wide WHERE schemac_backup_e962c9b9_wide."id" = +wide.id) THEN (SELECT schemac_backup_e962c9b9_wide."b" FROM schemac_backup_e962c9b9_wide WHERE schemac_backup_e962c9b9_wide."id" = +wide.id) ELSE 3 END
  FROM wide;

DELETE FROM sqlite_sequence WHERE name = 'wide_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'wide_schemac_new', seq FROM sqlite_sequence WHERE name = 'wide';

DROP TABLE wide;

ALTER TABLE wide_schemac_new RENAME TO wide;

CREATE INDEX wide_a_b_idx ON wide (a, b);

-- drop what was kept in `schemac_backup_e962c9b9_wide`
DROP TABLE schemac_backup_e962c9b9_wide;

COMMIT;

PRAGMA foreign_keys = ON;
