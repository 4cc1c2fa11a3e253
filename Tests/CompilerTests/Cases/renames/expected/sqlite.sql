-- Made by schemac from renames. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE people (
  id INT NOT NULL,
  email TEXT NOT NULL CONSTRAINT "email is text" CHECK (instr(email, char(0)) = 0),
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_email_key UNIQUE (email),
  CONSTRAINT valid_email CHECK (length(email) > 3)
) STRICT;

CREATE INDEX people_by_email ON people (email);

CREATE TABLE notes (
  person_id INTEGER NOT NULL,
  CONSTRAINT notes_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id)
) STRICT;

COMMIT;
