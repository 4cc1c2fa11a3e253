-- Made by schemac: from from to to.
-- rewrites-table: every row of `members` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `members` that compute to no `length` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('members', '*[^a-z0-9_]members[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT (strftime('%Y-%m-%d %H:%M:%f', 'now')) AS joined_at FROM members) WHERE joined_at IS NULL), 'rows of members get no joined_at';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT ('Dear ' || name) AS greeting FROM members) WHERE greeting IS NULL), 'rows of members get no greeting';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT ('Dear ' || name) AS greeting FROM members) WHERE NOT (instr(greeting, char(0)) = 0) OR typeof(greeting) NOT IN ('text', 'null')), 'rows of members get a greeting that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, length(name) AS length FROM (SELECT name FROM members)) WHERE length IS NULL), 'rows of members get no length';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, length(name) AS length FROM (SELECT name FROM members)) WHERE NOT (length BETWEEN -2147483648 AND 2147483647) OR typeof(length) NOT IN ('integer', 'null')), 'rows of members get a length that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of members get no joined_at" CHECK (problem <> 'rows of members get no joined_at' OR number = 0),
  CONSTRAINT "rows of members get no greeting" CHECK (problem <> 'rows of members get no greeting' OR number = 0),
  CONSTRAINT "rows of members get a greeting that is no text" CHECK (problem <> 'rows of members get a greeting that is no text' OR number = 0),
  CONSTRAINT "rows of members get no length" CHECK (problem <> 'rows of members get no length' OR number = 0),
  CONSTRAINT "rows of members get a length that is no integer" CHECK (problem <> 'rows of members get a length that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `members`: add `nickname`; add `state`; add `score`; add `seen`; add `joined_at`; add `born_on`; add `settings`; add `length`; add `greeting`
CREATE TABLE members_schemac_new (
  id INTEGER CONSTRAINT members_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  nickname TEXT CONSTRAINT "nickname is text" CHECK (instr(nickname, char(0)) = 0),
  state TEXT NOT NULL DEFAULT 'it''s new' CONSTRAINT "state is varchar(20)" CHECK (length(state) <= 20 AND instr(state, char(0)) = 0),
  score REAL NOT NULL DEFAULT -1.5 CONSTRAINT "score is numeric(6,2)" CHECK (score = round(score, 2) AND abs(score) < 1e4),
  seen INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "seen is boolean" CHECK (seen IN (0, 1)),
  joined_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "joined_at is timestamptz" CHECK (joined_at >= '0001' AND joined_at IS datetime(substr(joined_at, 1, 19) || 'Z', '+0 days') || substr(joined_at, 20) AND (substr(joined_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(joined_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND joined_at NOT GLOB '*000')),
  born_on TEXT NOT NULL DEFAULT '2000-02-29' CONSTRAINT "born_on is date" CHECK (born_on >= '0001' AND born_on IS date(born_on || ' 00:00', '+0 days')),
  settings TEXT NOT NULL DEFAULT '{"theme":"dark"}' CONSTRAINT "settings is jsonb" CHECK (settings IS NULL OR json_valid(settings) AND instr(settings, char(0)) = 0 AND instr(replace(settings, '\\', ''), '\u0000') = 0 AND (instr(lower(settings), '\ud') = 0 OR '...' || replace(replace(lower(settings), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(settings), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(settings), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(settings), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  length INTEGER NOT NULL GENERATED ALWAYS AS (length(name)) STORED CONSTRAINT "length is integer" CHECK (length BETWEEN -2147483648 AND 2147483647),
  greeting TEXT NOT NULL CONSTRAINT "greeting is text" CHECK (instr(greeting, char(0)) = 0)
) STRICT;

INSERT INTO members_schemac_new (id, name, nickname, state, score, seen, joined_at, born_on, settings, greeting)
  SELECT id, name, NULL, 'it''s new', -1.5, FALSE, (strftime('%Y-%m-%d %H:%M:%f', 'now')), '2000-02-29', '{"theme":"dark"}', ('Dear ' || name)
  FROM members;

DELETE FROM sqlite_sequence WHERE name = 'members_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'members_schemac_new', seq FROM sqlite_sequence WHERE name = 'members';

DROP TABLE members;

ALTER TABLE members_schemac_new RENAME TO members;

COMMIT;

PRAGMA foreign_keys = ON;
