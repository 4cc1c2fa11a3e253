-- Made by schemac from exclusions. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE articles (
  id INTEGER CONSTRAINT articles_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  title TEXT NOT NULL CONSTRAINT "title is text" CHECK (instr(title, char(0)) = 0),
  cached TEXT CONSTRAINT "cached is text" CHECK (instr(cached, char(0)) = 0),
  CONSTRAINT articles_title_key1 UNIQUE (title),
  CONSTRAINT globbing CHECK (title GLOB '[A-Z]*')
) STRICT;

CREATE INDEX articles_title_idx ON articles (title);

CREATE TABLE local_settings (
  "key" TEXT NOT NULL CONSTRAINT "key is text" CHECK (instr("key", char(0)) = 0),
  value TEXT NOT NULL CONSTRAINT "value is jsonb" CHECK (value IS NULL OR json_valid(value) AND instr(value, char(0)) = 0 AND instr(replace(value, '\\', ''), '\u0000') = 0 AND (instr(lower(value), '\ud') = 0 OR '...' || replace(replace(lower(value), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(value), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(value), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(value), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  CONSTRAINT local_settings_pkey PRIMARY KEY ("key")
) STRICT;

COMMIT;
