-- Made by schemac from indexes_by_target. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE docs (
  id INT NOT NULL,
  title TEXT NOT NULL CONSTRAINT "title is text" CHECK (instr(title, char(0)) = 0),
  CONSTRAINT docs_pkey PRIMARY KEY (id)
) STRICT;

CREATE INDEX docs_title_idx ON docs (title);

CREATE INDEX by_title ON docs (title);

CREATE INDEX docs_id_title_idx ON docs (id, title) WHERE title <> '';

COMMIT;
