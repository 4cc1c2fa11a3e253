-- Made by schemac from sequences. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE notes (
  id INT NOT NULL,
  CONSTRAINT notes_pkey PRIMARY KEY (id)
) STRICT;

COMMIT;
