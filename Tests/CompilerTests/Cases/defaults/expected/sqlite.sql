-- Made by schemac from defaults. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE defaults (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  a INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "a is boolean" CHECK (a IN (0, 1)),
  b INTEGER NOT NULL DEFAULT -5 CONSTRAINT "b is smallint" CHECK (b BETWEEN -32768 AND 32767),
  c INTEGER NOT NULL DEFAULT 9223372036854775807,
  d REAL NOT NULL DEFAULT 12.5 CONSTRAINT "d is numeric(10,2)" CHECK (d = round(d, 2) AND abs(d) < 1e8),
  e REAL NOT NULL DEFAULT 1500.0 CONSTRAINT "e is real" CHECK (e = 0 OR abs(e) BETWEEN 1e-45 AND 3.4028234663852886e38),
  f TEXT NOT NULL DEFAULT 'draft' CONSTRAINT "f is text" CHECK (instr(f, char(0)) = 0),
  g TEXT NOT NULL DEFAULT '' CONSTRAINT "g is text" CHECK (instr(g, char(0)) = 0),
  h TEXT NOT NULL DEFAULT 'it''s "so" \ so' CONSTRAINT "h is text" CHECK (instr(h, char(0)) = 0),
  i TEXT NOT NULL DEFAULT 'null' CONSTRAINT "i is varchar(40)" CHECK (length(i) <= 40 AND instr(i, char(0)) = 0),
  j TEXT NOT NULL DEFAULT 'ok' CONSTRAINT "j is char(2)" CHECK (length(j) = 2 AND instr(j, char(0)) = 0),
  k TEXT NOT NULL DEFAULT '2025-02-28' CONSTRAINT "k is date" CHECK (k >= '0001' AND k IS date(k || ' 00:00', '+0 days')),
  l TEXT NOT NULL DEFAULT '10:30:00.000' CONSTRAINT "l is time" CHECK (l IS time(substr(l, 1, 8) || 'Z', '+0 days') || substr(l, 9) AND (substr(l, 9) GLOB '.[0-9][0-9][0-9]' OR substr(l, 9) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND l NOT GLOB '*000')),
  m TEXT NOT NULL DEFAULT '2025-02-28 10:30:00.500' CONSTRAINT "m is timestamp" CHECK (m >= '0001' AND m IS datetime(substr(m, 1, 19) || 'Z', '+0 days') || substr(m, 20) AND (substr(m, 20) GLOB '.[0-9][0-9][0-9]' OR substr(m, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND m NOT GLOB '*000')),
  n TEXT NOT NULL DEFAULT '2025-02-28 08:30:00.000' CONSTRAINT "n is timestamptz" CHECK (n >= '0001' AND n IS datetime(substr(n, 1, 19) || 'Z', '+0 days') || substr(n, 20) AND (substr(n, 20) GLOB '.[0-9][0-9][0-9]' OR substr(n, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND n NOT GLOB '*000')),
  o TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "o is timestamptz" CHECK (o >= '0001' AND o IS datetime(substr(o, 1, 19) || 'Z', '+0 days') || substr(o, 20) AND (substr(o, 20) GLOB '.[0-9][0-9][0-9]' OR substr(o, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND o NOT GLOB '*000')),
  p TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "p is timestamptz" CHECK (p >= '0001' AND p IS datetime(substr(p, 1, 19) || 'Z', '+0 days') || substr(p, 20) AND (substr(p, 20) GLOB '.[0-9][0-9][0-9]' OR substr(p, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND p NOT GLOB '*000')),
  q TEXT NOT NULL DEFAULT 'P0M1DT7200S' CONSTRAINT "q is interval" CHECK (q = substr(q, 1, instr(q, 'S')) AND replace(q, 'T-0.', 'T0.') GLOB 'P' || CAST(substr(q, instr(q, 'P') + 1) AS INTEGER) || 'M' || CAST(substr(q, instr(q, 'M') + 1) AS INTEGER) || 'DT' || CAST(substr(q, instr(q, 'T') + 1) AS INTEGER) || '[.S]*' AND (instr(q, '.') = 0 OR q GLOB '*[1-9]S' AND q NOT GLOB '*.*[^0-9]?*' AND q NOT GLOB '*.????????*') AND CAST(substr(q, instr(q, 'P') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(q, instr(q, 'M') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(q, instr(q, 'T') + 1) AS INTEGER) BETWEEN -9223372036853 AND 9223372036853),
  r TEXT NOT NULL DEFAULT '{"a":[1,"it''s",null]}' CONSTRAINT "r is jsonb" CHECK (r IS NULL OR json_valid(r) AND instr(r, char(0)) = 0 AND instr(replace(r, '\\', ''), '\u0000') = 0 AND (instr(lower(r), '\ud') = 0 OR '...' || replace(replace(lower(r), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(r), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(r), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(r), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  s TEXT NOT NULL DEFAULT '[]' CONSTRAINT "s is json" CHECK (s IS NULL OR json_valid(s) AND instr(s, char(0)) = 0),
  t TEXT NOT NULL DEFAULT '["a","b c"]' CONSTRAINT "t is text[]" CHECK (t IS NULL OR json_valid(t) AND t LIKE '[%' AND instr(t, char(0)) = 0),
  u TEXT NOT NULL DEFAULT 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' CONSTRAINT "u is uuid" CHECK (u GLOB '????????-????-????-????-????????????' AND trim(u, '-0123456789abcdef') = '' AND length(replace(u, '-', '')) = 32),
  v BLOB NOT NULL DEFAULT X'0102ff',
  w TEXT NOT NULL DEFAULT 'good' CONSTRAINT "w is mood" CHECK (w IN ('bad', 'good')),
  x INTEGER NOT NULL DEFAULT (2 + (3 * 4)) CONSTRAINT "x is integer" CHECK (x BETWEEN -2147483648 AND 2147483647),
  y TEXT NOT NULL DEFAULT ('a' || 'b') CONSTRAINT "y is text" CHECK (instr(y, char(0)) = 0),
  z REAL NOT NULL DEFAULT 0.1 CONSTRAINT "z is double precision" CHECK (abs(z) < 9e999),
  aa INTEGER CONSTRAINT "aa is integer" CHECK (aa BETWEEN -2147483648 AND 2147483647),
  ab TEXT NOT NULL DEFAULT '2025-02-28' CONSTRAINT "ab is date" CHECK (ab >= '0001' AND ab IS date(ab || ' 00:00', '+0 days')),
  ac TEXT NOT NULL DEFAULT '"text"' CONSTRAINT "ac is jsonb" CHECK (ac IS NULL OR json_valid(ac) AND instr(ac, char(0)) = 0 AND instr(replace(ac, '\\', ''), '\u0000') = 0 AND (instr(lower(ac), '\ud') = 0 OR '...' || replace(replace(lower(ac), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(ac), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(ac), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(ac), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  ad TEXT NOT NULL DEFAULT '{}' CONSTRAINT "ad is jsonb" CHECK (ad IS NULL OR json_valid(ad) AND instr(ad, char(0)) = 0 AND instr(replace(ad, '\\', ''), '\u0000') = 0 AND (instr(lower(ad), '\ud') = 0 OR '...' || replace(replace(lower(ad), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(ad), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(ad), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(ad), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  ae TEXT NOT NULL DEFAULT 'now' CONSTRAINT "ae is text" CHECK (instr(ae, char(0)) = 0),
  af TEXT NOT NULL DEFAULT '12' CONSTRAINT "af is text" CHECK (instr(af, char(0)) = 0),
  ag TEXT NOT NULL DEFAULT '[]' CONSTRAINT "ag is integer[]" CHECK (ag IS NULL OR json_valid(ag) AND ag LIKE '[%' AND instr(ag, char(0)) = 0),
  ah INTEGER NOT NULL DEFAULT (1 > 0) CONSTRAINT "ah is boolean" CHECK (ah IN (0, 1)),
  ai TEXT NOT NULL DEFAULT '1234567890123456789.123456789' CONSTRAINT "ai is numeric" CHECK (trim(ai, '-.0123456789') = '' AND ai GLOB '*[0-9]' AND ai NOT GLOB '?*-*' AND ai NOT GLOB '*.*.*' AND ai NOT GLOB '*.*0' AND (ai = '0' OR ltrim(ai, '-') GLOB '[1-9]*' OR ltrim(ai, '-') GLOB '0.*')),
  CONSTRAINT defaults_pkey PRIMARY KEY (id)
) STRICT;

COMMIT;
