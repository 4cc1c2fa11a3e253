-- Made by schemac from exclusions_by_file. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE users (
  id INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT users_pkey PRIMARY KEY (id)
) STRICT;

COMMIT;
