-- Made by schemac: from to to from.
-- rewrites-table: every row of `spans` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `begins` of `spans` fail from now on
-- breaks-clients: clients that name the column `ends` of `spans` fail from now on
-- data-may-not-fit: values of `note` of `spans` that are no `varchar(5)` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('spans', '*[^a-z0-9_]spans[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('spans_begins_ends_idx') AND (
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
  SELECT (SELECT count(*) FROM spans WHERE (length(note) > 5) AND NOT EXISTS (SELECT 1 FROM schemac_backup_5d13d747_spans WHERE schemac_backup_5d13d747_spans."id" = +spans.id AND schemac_backup_5d13d747_spans."note became" IS spans.note)), 'rows of spans have a note that is no varchar(5)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_5d13d747_spans WHERE schemac_backup_5d13d747_spans."id" = +spans.id AND schemac_backup_5d13d747_spans."start became" IS spans.begins) THEN (SELECT schemac_backup_5d13d747_spans."start" FROM schemac_backup_5d13d747_spans WHERE schemac_backup_5d13d747_spans."id" = +spans.id) ELSE substr(begins, 1, 10) END AS start, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_5d13d747_spans WHERE schemac_backup_5d13d747_spans."id" = +spans.id AND schemac_backup_5d13d747_spans."stop became" IS spans.ends) THEN (SELECT schemac_backup_5d13d747_spans."stop" FROM schemac_backup_5d13d747_spans WHERE schemac_backup_5d13d747_spans."id" = +spans.id) ELSE substr(ends, 1, 10) END AS stop FROM spans) WHERE NOT (stop >= start)), 'rows of spans break in_order';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of spans have a note that is no varchar(5)" CHECK (problem <> 'rows of spans have a note that is no varchar(5)' OR number = 0),
  CONSTRAINT "rows of spans break in_order" CHECK (problem <> 'rows of spans break in_order' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `spans`: rename `begins` to `start`; make `start` `date`, from `timestamp`; rename `ends` to `stop`; make `stop` `date`, from `timestamp`; make `note` `varchar(5)`, from `text`; let `note` be NULL; another default of `note`
CREATE TABLE spans_schemac_new (
  id INT NOT NULL,
  start TEXT NOT NULL CONSTRAINT "start is date" CHECK (start >= '0001' AND start IS date(start || ' 00:00', '+0 days')),
  stop TEXT NOT NULL CONSTRAINT "stop is date" CHECK (stop >= '0001' AND stop IS date(stop || ' 00:00', '+0 days')),
  note TEXT CONSTRAINT "note is varchar(5)" CHECK (length(note) <= 5 AND instr(note, char(0)) = 0),
  CONSTRAINT spans_pkey PRIMARY KEY (id),
  CONSTRAINT in_order CHECK (stop >= start)
) STRICT;

INSERT INTO spans_schemac_new (id, start, stop, note)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_5d13d747_spans WHERE schemac_backup_5d13d747_spans."id" = +spans.id AND schemac_backup_5d13d747_spans."start became" IS spans.begins) THEN (SELECT schemac_backup_5d13d747_spans."start" FROM schemac_backup_5d13d747_spans WHERE schemac_backup_5d13d747_spans."id" = +spans.id) ELSE substr(begins, 1, 10) END, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_5d13d747_spans WHERE schemac_backup_5d13d747_spans."id" = +spans.id AND schemac_backup_5d13d747_spans."stop became" IS spans.ends) THEN (SELECT schemac_backup_5d13d747_spans."stop" FROM schemac_backup_5d13d747_spans WHERE schemac_backup_5d13d747_spans."id" = +spans.id) ELSE substr(ends, 1, 10) END, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_5d13d747_spans WHERE schemac_backup_5d13d747_spans."id" = +spans.id AND schemac_backup_5d13d747_spans."note became" IS spans.note) THEN (SELECT schemac_backup_5d13d747_spans."note" FROM schemac_backup_5d13d747_spans WHERE schemac_backup_5d13d747_spans."id" = +spans.id) ELSE note END
  FROM spans;

DROP TABLE spans;

ALTER TABLE spans_schemac_new RENAME TO spans;

CREATE INDEX spans_start_stop_idx ON spans (start, stop) WHERE stop > start;

-- drop what was kept in `schemac_backup_5d13d747_spans`
DROP TABLE schemac_backup_5d13d747_spans;

COMMIT;

PRAGMA foreign_keys = ON;
