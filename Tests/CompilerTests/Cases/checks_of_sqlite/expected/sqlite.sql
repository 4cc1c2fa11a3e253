-- Made by schemac from checks_of_sqlite. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE things (
  a INTEGER NOT NULL CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  data TEXT NOT NULL CONSTRAINT "data is jsonb" CHECK (data IS NULL OR json_valid(data) AND instr(data, char(0)) = 0 AND instr(replace(data, '\\', ''), '\u0000') = 0 AND (instr(lower(data), '\ud') = 0 OR '...' || replace(replace(lower(data), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(data), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(data), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(data), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  at TEXT NOT NULL CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000')),
  CONSTRAINT globbing CHECK (name GLOB '[a-z]*'),
  CONSTRAINT kind CHECK (typeof(a) = 'integer'),
  CONSTRAINT json CHECK (json_extract(data, '$.a') > 0),
  CONSTRAINT places CHECK (instr(name, 'x') = 0)
) STRICT;

COMMIT;
