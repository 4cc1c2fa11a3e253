-- Made by schemac from checks. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE things (
  id INT NOT NULL,
  a INTEGER NOT NULL CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  b INTEGER CONSTRAINT "b is integer" CHECK (b BETWEEN -2147483648 AND 2147483647),
  price REAL NOT NULL CONSTRAINT "price is numeric(10,2)" CHECK (price = round(price, 2) AND abs(price) < 1e8),
  ratio REAL NOT NULL CONSTRAINT "ratio is double precision" CHECK (abs(ratio) < 9e999),
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  code TEXT NOT NULL CONSTRAINT "code is varchar(10)" CHECK (length(code) <= 10 AND instr(code, char(0)) = 0),
  note TEXT CONSTRAINT "note is text" CHECK (instr(note, char(0)) = 0),
  active INTEGER NOT NULL CONSTRAINT "active is boolean" CHECK (active IN (0, 1)),
  state TEXT NOT NULL CONSTRAINT "state is state" CHECK (state IN ('closed', 'lost', 'open')),
  starts_at TEXT NOT NULL CONSTRAINT "starts_at is timestamptz" CHECK (starts_at >= '0001' AND starts_at IS datetime(substr(starts_at, 1, 19) || 'Z', '+0 days') || substr(starts_at, 20) AND (substr(starts_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(starts_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND starts_at NOT GLOB '*000')),
  ends_at TEXT CONSTRAINT "ends_at is timestamptz" CHECK (ends_at >= '0001' AND ends_at IS datetime(substr(ends_at, 1, 19) || 'Z', '+0 days') || substr(ends_at, 20) AND (substr(ends_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(ends_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND ends_at NOT GLOB '*000')),
  day TEXT NOT NULL CONSTRAINT "day is date" CHECK (day >= '0001' AND day IS date(day || ' 00:00', '+0 days')),
  "key" TEXT NOT NULL CONSTRAINT "key is uuid" CHECK ("key" GLOB '????????-????-????-????-????????????' AND trim("key", '-0123456789abcdef') = '' AND length(replace("key", '-', '')) = 32),
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT comparison CHECK (a > 0 AND a >= 1 AND a < 100 AND a <= 99 AND a <> 50 AND a <> 51 AND a = a),
  CONSTRAINT precedence CHECK (a > 0 OR (b > 0 AND NOT (active))),
  CONSTRAINT brackets CHECK ((a > 0 OR b > 0) AND active),
  CONSTRAINT arithmetic CHECK (CASE WHEN (a + 1) NOT BETWEEN -2147483648 AND 2147483647 OR ((a + 1) * 2) NOT BETWEEN -2147483648 AND 2147483647 OR (((a + 1) * 2) - 3) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE ((a + 1) * 2) - 3 END > -5),
  CONSTRAINT remainder CHECK ((a % 2) = 0),
  CONSTRAINT in_list CHECK (code IN ('a', 'b', 'c') AND a NOT IN (1, 2, 3)),
  CONSTRAINT "between" CHECK (a BETWEEN 1 AND 10 AND b NOT BETWEEN 5 AND 6),
  CONSTRAINT null_test CHECK (note IS NOT NULL OR b IS NULL),
  CONSTRAINT truth CHECK (active IS TRUE OR active IS NOT FALSE),
  CONSTRAINT "distinct" CHECK (a IS NOT b OR note IS name),
  CONSTRAINT choice CHECK (CASE WHEN active THEN a > 0 ELSE b > 0 END),
  CONSTRAINT simple_choice CHECK (CASE state WHEN 'open' THEN a > 0 WHEN 'closed' THEN b IS NULL END),
  CONSTRAINT functions CHECK (length(name) > 0 AND length(trim(note)) > 0 AND coalesce(b, 0) >= 0),
  CONSTRAINT more_functions CHECK (abs(a) < 1000 AND length(code) >= 1),
  CONSTRAINT text_equality CHECK (name <> '' AND name <> 'it''s'),
  CONSTRAINT joined CHECK ((name || code) <> ''),
  CONSTRAINT enumeration CHECK (state = 'open' OR state IN ('closed', 'lost')),
  CONSTRAINT times CHECK (ends_at > starts_at),
  CONSTRAINT days CHECK (day >= '2000-01-01'),
  CONSTRAINT moment CHECK (starts_at >= '2000-01-01 00:00:00.000'),
  CONSTRAINT decimal CHECK (price >= 0.01 AND price < 1000000),
  CONSTRAINT float CHECK (ratio > 0.5 AND ratio <= 1e3),
  CONSTRAINT booleans CHECK (active = TRUE OR active = FALSE),
  CONSTRAINT bare_boolean CHECK (active OR a > 0),
  CONSTRAINT exactly_one CHECK ((note IS NULL) <> (b IS NULL)),
  CONSTRAINT unary CHECK ((-a) < 0),
  CONSTRAINT "cast" CHECK (a < 5000000000),
  CONSTRAINT null_safe CHECK (nullif(name, '') IS NOT NULL),
  CONSTRAINT pattern CHECK (code GLOB 'A*' OR code GLOB '?b' OR code NOT GLOB '*100%'),
  CONSTRAINT nested CHECK (a > 0),
  CONSTRAINT key_equality CHECK ("key" <> '00000000-0000-0000-0000-000000000000')
) STRICT;

COMMIT;
