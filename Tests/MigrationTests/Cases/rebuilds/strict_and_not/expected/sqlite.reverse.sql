-- Made by schemac: from to to from.
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile
-- rewrites-table: every row of `notes` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `body` of `notes` that are no `text` stop the migration

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
  SELECT (SELECT count(*) FROM people WHERE typeof(joined) = 'text' AND trim(joined, '0123456789+-.eE' || char(9, 10, 11, 12, 13, 32)) = '' AND joined GLOB '*[0-9]*' AND joined NOT GLOB '*[0-9.][-+]*'), 'rows of people have a joined that DATETIME makes another number of';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT email COLLATE NOCASE AS email FROM people) WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1)), 'rows of people share their email, which people_email_key forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT body FROM notes) WHERE NOT (instr(body, char(0)) = 0) OR typeof(body) NOT IN ('text', 'null')), 'rows of notes get a body that is no text';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of people have a joined that DATETIME makes another number of" CHECK (problem <> 'rows of people have a joined that DATETIME makes another number of' OR number = 0),
  CONSTRAINT "rows of people share their email, which people_email_key forbids" CHECK (problem <> 'rows of people share their email, which people_email_key forbids' OR number = 0),
  CONSTRAINT "rows of notes get a body that is no text" CHECK (problem <> 'rows of notes get a body that is no text' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `people`: make it a table that is not STRICT; take its constraints' names; another rule of SQLite for `id`; make `email` `text`, from `varchar(40)`; compare `email` otherwise; keep `age` in another way; keep `joined` in another way; keep `balance` in another way
CREATE TABLE people_schemac_new (
  id INTEGER PRIMARY KEY NOT NULL,
  email VARCHAR(40) NOT NULL COLLATE NOCASE,
  age INTEGER,
  joined DATETIME,
  balance DECIMAL(10,2) NOT NULL,
  UNIQUE (email)
);

INSERT INTO people_schemac_new (id, email, age, joined, balance)
  SELECT id, email, age, joined, balance
  FROM people;

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

-- rebuild `notes`: make it STRICT; keep `body` in another way
CREATE TABLE notes_schemac_new (
  id INT NOT NULL,
  body TEXT NOT NULL CONSTRAINT "body is text" CHECK (instr(body, char(0)) = 0),
  code TEXT NOT NULL CONSTRAINT "code is uuid" CHECK (code GLOB '????????-????-????-????-????????????' AND trim(code, '-0123456789abcdef') = '' AND length(replace(code, '-', '')) = 32),
  CONSTRAINT notes_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO notes_schemac_new (id, body, code)
  SELECT id, body, code
  FROM notes;

DROP TABLE notes;

ALTER TABLE notes_schemac_new RENAME TO notes;

COMMIT;

PRAGMA foreign_keys = ON;
