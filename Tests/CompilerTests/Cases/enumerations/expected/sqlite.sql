-- Made by schemac from enumerations. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE replies (
  id INT NOT NULL,
  answer TEXT NOT NULL DEFAULT 'no' CONSTRAINT "answer is answer" CHECK (answer IN ('no', 'null', 'off', 'on', 'true', 'y', 'yes', '~')),
  version TEXT NOT NULL DEFAULT '1.10' CONSTRAINT "version is version" CHECK (version IN ('0x10', '1.0', '1.10', '12:30')),
  odd TEXT DEFAULT 'it''s' CONSTRAINT "odd is odd" CHECK (odd IN (' ', '"', 'A', 'a', 'a b', 'a,b', 'a\b', 'it''s', '{}', 'ö', '日本語', '😀')),
  states TEXT NOT NULL DEFAULT '["open","closed"]' CONSTRAINT "states is commented[]" CHECK (states IS NULL OR json_valid(states) AND states LIKE '[%' AND instr(states, char(0)) = 0),
  CONSTRAINT replies_pkey PRIMARY KEY (id),
  CONSTRAINT some CHECK ((answer <> 'null' AND odd IN ('a,b', '日本語')) OR version = '1.0')
) STRICT;

CREATE TABLE unused (
  id INT NOT NULL,
  CONSTRAINT unused_pkey PRIMARY KEY (id)
) STRICT;

COMMIT;
