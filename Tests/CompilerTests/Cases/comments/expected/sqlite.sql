-- Made by schemac from comments. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE notes ( -- It's a "note". -- DROP TABLE notes; */ /* \ $$ ''' """ :x \echo 
  -- Its number; never its 'name'      .
  id INT NOT NULL,
  -- */ """ \(interpolated) `code` #"raw"#
  body TEXT NOT NULL CONSTRAINT "body is text" CHECK (instr(body, char(0)) = 0),
  plain TEXT NOT NULL CONSTRAINT "plain is text" CHECK (instr(plain, char(0)) = 0),
  -- 日本語 🎉 é
  unicode TEXT NOT NULL CONSTRAINT "unicode is text" CHECK (instr(unicode, char(0)) = 0),
  CONSTRAINT notes_pkey PRIMARY KEY (id)
) STRICT;

CREATE INDEX notes_body_idx ON notes (body);

COMMIT;
