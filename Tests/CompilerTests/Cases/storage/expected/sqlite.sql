-- Made by schemac from storage. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE pages (
  id INTEGER CONSTRAINT pages_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  url TEXT NOT NULL CONSTRAINT "url is text" CHECK (instr(url, char(0)) = 0),
  body BLOB NOT NULL,
  notes TEXT NOT NULL CONSTRAINT "notes is text" CHECK (instr(notes, char(0)) = 0),
  parent_id INTEGER,
  CONSTRAINT "full" CHECK (length(url) > 0)
) STRICT;

CREATE TABLE links (
  page_id INTEGER NOT NULL,
  CONSTRAINT links_page_id_fkey FOREIGN KEY (page_id) REFERENCES pages (id)
) STRICT;

COMMIT;
