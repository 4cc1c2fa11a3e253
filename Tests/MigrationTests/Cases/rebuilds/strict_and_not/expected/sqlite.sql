-- Made by schemac: from from to to.
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `email` of `people` that are no `varchar(40)` stop the migration
-- data-may-not-fit: values of `age` of `people` that are no `bigint` stop the migration
-- data-may-not-fit: values of `joined` of `people` that are no `timestamp` stop the migration
-- data-may-not-fit: values of `balance` of `people` that are no `numeric(10,2)` stop the migration
-- rewrites-table: every row of `notes` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('people', '*[^a-z0-9_]people[^a-z0-9_]*'), ('notes', '*[^a-z0-9_]notes[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT email COLLATE BINARY AS email FROM people) WHERE NOT (length(email) <= 40 AND instr(email, char(0)) = 0) OR typeof(email) NOT IN ('text', 'null')), 'rows of people get a email that is no varchar(40)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT age FROM people) WHERE typeof(age) NOT IN ('integer', 'null')), 'rows of people get a age that is no bigint';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT joined FROM people) WHERE NOT (joined >= '0001' AND joined IS datetime(substr(joined, 1, 19) || 'Z', '+0 days') || substr(joined, 20) AND (substr(joined, 20) GLOB '.[0-9][0-9][0-9]' OR substr(joined, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND joined NOT GLOB '*000')) OR typeof(joined) NOT IN ('text', 'null')), 'rows of people get a joined that is no timestamp';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT balance FROM people) WHERE NOT (balance = round(balance, 2) AND abs(balance) < 1e8) OR typeof(balance) NOT IN ('real', 'null', 'integer')), 'rows of people get a balance that is no numeric(10,2)';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT email COLLATE BINARY AS email FROM people) WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1)), 'rows of people share their email, which people_email_key forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM notes WHERE typeof(body) = 'text' AND trim(body, '0123456789+-.eE' || char(9, 10, 11, 12, 13, 32)) = '' AND body GLOB '*[0-9]*' AND body NOT GLOB '*[0-9.][-+]*'), 'rows of notes have a body that STRING makes another number of';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of people get a email that is no varchar(40)" CHECK (problem <> 'rows of people get a email that is no varchar(40)' OR number = 0),
  CONSTRAINT "rows of people get a age that is no bigint" CHECK (problem <> 'rows of people get a age that is no bigint' OR number = 0),
  CONSTRAINT "rows of people get a joined that is no timestamp" CHECK (problem <> 'rows of people get a joined that is no timestamp' OR number = 0),
  CONSTRAINT "rows of people get a balance that is no numeric(10,2)" CHECK (problem <> 'rows of people get a balance that is no numeric(10,2)' OR number = 0),
  CONSTRAINT "rows of people share their email, which people_email_key forbids" CHECK (problem <> 'rows of people share their email, which people_email_key forbids' OR number = 0),
  CONSTRAINT "rows of notes have a body that STRING makes another number of" CHECK (problem <> 'rows of notes have a body that STRING makes another number of' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `people`: make it STRICT; name its constraints; another rule of SQLite for `id`; make `email` `varchar(40)`, from `text`; compare `email` otherwise; keep `age` in another way; keep `joined` in another way; keep `balance` in another way
CREATE TABLE people_schemac_new (
  id INTEGER CONSTRAINT people_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  email TEXT NOT NULL CONSTRAINT "email is varchar(40)" CHECK (length(email) <= 40 AND instr(email, char(0)) = 0),
  age INTEGER,
  joined TEXT CONSTRAINT "joined is timestamp" CHECK (joined >= '0001' AND joined IS datetime(substr(joined, 1, 19) || 'Z', '+0 days') || substr(joined, 20) AND (substr(joined, 20) GLOB '.[0-9][0-9][0-9]' OR substr(joined, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND joined NOT GLOB '*000')),
  balance REAL NOT NULL CONSTRAINT "balance is numeric(10,2)" CHECK (balance = round(balance, 2) AND abs(balance) < 1e8),
  CONSTRAINT people_email_key UNIQUE (email)
) STRICT;

INSERT INTO people_schemac_new (id, email, age, joined, balance)
  SELECT id, email, age, joined, balance
  FROM people;

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

-- rebuild `notes`: make it a table that is not STRICT; keep `body` in another way
CREATE TABLE notes_schemac_new (
  id INT NOT NULL CONSTRAINT "id is bigint" CHECK (typeof(id) IN ('integer', 'null')),
  body STRING NOT NULL,
  code TEXT NOT NULL CONSTRAINT "code is uuid" CHECK (typeof(code) IN ('text', 'null') AND (code GLOB '????????-????-????-????-????????????' AND trim(code, '-0123456789abcdef') = '' AND length(replace(code, '-', '')) = 32)),
  CONSTRAINT notes_pkey PRIMARY KEY (id)
);

INSERT INTO notes_schemac_new (id, body, code)
  SELECT id, body, code
  FROM notes;

DROP TABLE notes;

ALTER TABLE notes_schemac_new RENAME TO notes;

COMMIT;

PRAGMA foreign_keys = ON;
