-- Made by schemac from type_synonyms. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE synonyms (
  a INTEGER NOT NULL CONSTRAINT "a is boolean" CHECK (a IN (0, 1)),
  b INTEGER NOT NULL CONSTRAINT "b is smallint" CHECK (b BETWEEN -32768 AND 32767),
  c INTEGER NOT NULL CONSTRAINT "c is integer" CHECK (c BETWEEN -2147483648 AND 2147483647),
  d INTEGER NOT NULL,
  e REAL NOT NULL CONSTRAINT "e is numeric(10,2)" CHECK (e = round(e, 2) AND abs(e) < 1e8),
  f REAL NOT NULL CONSTRAINT "f is real" CHECK (f = 0 OR abs(f) BETWEEN 1e-45 AND 3.4028234663852886e38),
  g REAL NOT NULL CONSTRAINT "g is double precision" CHECK (abs(g) < 9e999),
  h REAL NOT NULL CONSTRAINT "h is real" CHECK (h = 0 OR abs(h) BETWEEN 1e-45 AND 3.4028234663852886e38),
  i REAL NOT NULL CONSTRAINT "i is double precision" CHECK (abs(i) < 9e999),
  j TEXT NOT NULL CONSTRAINT "j is varchar(20)" CHECK (length(j) <= 20 AND instr(j, char(0)) = 0),
  k TEXT NOT NULL CONSTRAINT "k is char(2)" CHECK (length(k) = 2 AND instr(k, char(0)) = 0),
  l TEXT NOT NULL CONSTRAINT "l is char(1)" CHECK (length(l) = 1 AND instr(l, char(0)) = 0),
  m TEXT NOT NULL CONSTRAINT "m is timestamptz" CHECK (m >= '0001' AND m IS datetime(substr(m, 1, 19) || 'Z', '+0 days') || substr(m, 20) AND (substr(m, 20) GLOB '.[0-9][0-9][0-9]' OR substr(m, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND m NOT GLOB '*000')),
  n TEXT NOT NULL CONSTRAINT "n is timestamp(3)" CHECK (n >= '0001' AND n IS datetime(substr(n, 1, 19) || 'Z', '+0 days') || substr(n, 20) AND substr(n, 20) GLOB '.[0-9][0-9][0-9]'),
  o TEXT NOT NULL CONSTRAINT "o is time" CHECK (o IS time(substr(o, 1, 8) || 'Z', '+0 days') || substr(o, 9) AND (substr(o, 9) GLOB '.[0-9][0-9][0-9]' OR substr(o, 9) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND o NOT GLOB '*000')),
  p INTEGER NOT NULL CONSTRAINT "p is integer" CHECK (p BETWEEN -2147483648 AND 2147483647),
  q REAL NOT NULL CONSTRAINT "q is double precision" CHECK (abs(q) < 9e999),
  r INTEGER NOT NULL CONSTRAINT "r is integer" CHECK (r BETWEEN -2147483648 AND 2147483647),
  s TEXT NOT NULL CONSTRAINT "s is integer[]" CHECK (s IS NULL OR json_valid(s) AND s LIKE '[%' AND instr(s, char(0)) = 0),
  t TEXT NOT NULL CONSTRAINT "t is integer[]" CHECK (t IS NULL OR json_valid(t) AND t LIKE '[%' AND instr(t, char(0)) = 0),
  u TEXT NOT NULL CONSTRAINT "u is integer[]" CHECK (u IS NULL OR json_valid(u) AND u LIKE '[%' AND instr(u, char(0)) = 0),
  v REAL CONSTRAINT "v is numeric(10,2)" CHECK (v = round(v, 2) AND abs(v) < 1e8),
  w TEXT NOT NULL CONSTRAINT "w is numeric" CHECK (trim(w, '-.0123456789') = '' AND w GLOB '*[0-9]' AND w NOT GLOB '?*-*' AND w NOT GLOB '*.*.*' AND w NOT GLOB '*.*0' AND (w = '0' OR ltrim(w, '-') GLOB '[1-9]*' OR ltrim(w, '-') GLOB '0.*')),
  x TEXT NOT NULL CONSTRAINT "x is varchar(5)" CHECK (length(x) <= 5 AND instr(x, char(0)) = 0)
) STRICT;

COMMIT;
