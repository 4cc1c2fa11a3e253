-- Made by schemac from keys_without_numbering. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE a (
  id INT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT a_pkey PRIMARY KEY (id)
) STRICT;

CREATE TABLE b (
  id INT NOT NULL,
  CONSTRAINT b_key PRIMARY KEY (id)
) STRICT;

CREATE TABLE c (
  id INT NOT NULL DEFAULT 5 CONSTRAINT "id is smallint" CHECK (id BETWEEN -32768 AND 32767),
  CONSTRAINT c_pkey PRIMARY KEY (id)
) STRICT;

CREATE TABLE d (
  id REAL NOT NULL CONSTRAINT "id is numeric(5)" CHECK (id = round(id, 0) AND abs(id) < 1e5),
  CONSTRAINT d_pkey PRIMARY KEY (id)
) STRICT;

CREATE TABLE e (
  id INT NOT NULL CONSTRAINT "id is boolean" CHECK (id IN (0, 1)),
  CONSTRAINT e_pkey PRIMARY KEY (id)
) STRICT;

CREATE TABLE f (
  id BLOB NOT NULL,
  CONSTRAINT f_pkey PRIMARY KEY (id)
) STRICT;

COMMIT;
