-- Made by schemac from portable_types. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE required (
  a_boolean INTEGER NOT NULL CONSTRAINT "a_boolean is boolean" CHECK (a_boolean IN (0, 1)),
  a_smallint INTEGER NOT NULL CONSTRAINT "a_smallint is smallint" CHECK (a_smallint BETWEEN -32768 AND 32767),
  an_integer INTEGER NOT NULL CONSTRAINT "an_integer is integer" CHECK (an_integer BETWEEN -2147483648 AND 2147483647),
  a_bigint INT NOT NULL,
  a_numeric TEXT NOT NULL CONSTRAINT "a_numeric is numeric" CHECK (trim(a_numeric, '-.0123456789') = '' AND a_numeric GLOB '*[0-9]' AND a_numeric NOT GLOB '?*-*' AND a_numeric NOT GLOB '*.*.*' AND a_numeric NOT GLOB '*.*0' AND (a_numeric = '0' OR ltrim(a_numeric, '-') GLOB '[1-9]*' OR ltrim(a_numeric, '-') GLOB '0.*')),
  a_short_numeric REAL NOT NULL CONSTRAINT "a_short_numeric is numeric(10,2)" CHECK (a_short_numeric = round(a_short_numeric, 2) AND abs(a_short_numeric) < 1e8),
  a_whole_numeric REAL NOT NULL CONSTRAINT "a_whole_numeric is numeric(12)" CHECK (a_whole_numeric = round(a_whole_numeric, 0) AND abs(a_whole_numeric) < 1e12),
  a_long_numeric TEXT NOT NULL CONSTRAINT "a_long_numeric is numeric(38,10)" CHECK (trim(a_long_numeric, '-.0123456789') = '' AND a_long_numeric GLOB '*[0-9]' AND a_long_numeric NOT GLOB '?*-*' AND a_long_numeric NOT GLOB '*.*.*' AND a_long_numeric NOT GLOB '*.*0' AND (a_long_numeric = '0' OR ltrim(a_long_numeric, '-') GLOB '[1-9]*' OR ltrim(a_long_numeric, '-') GLOB '0.*') AND instr(ltrim(a_long_numeric, '-') || '.', '.') <= 29 AND length(a_long_numeric) - instr(a_long_numeric || '.', '.') <= 10),
  a_real REAL NOT NULL CONSTRAINT "a_real is real" CHECK (a_real = 0 OR abs(a_real) BETWEEN 1e-45 AND 3.4028234663852886e38),
  a_double REAL NOT NULL CONSTRAINT "a_double is double precision" CHECK (abs(a_double) < 9e999),
  a_text TEXT NOT NULL CONSTRAINT "a_text is text" CHECK (instr(a_text, char(0)) = 0),
  a_varchar TEXT NOT NULL CONSTRAINT "a_varchar is varchar(255)" CHECK (length(a_varchar) <= 255 AND instr(a_varchar, char(0)) = 0),
  a_free_varchar TEXT NOT NULL CONSTRAINT "a_free_varchar is varchar" CHECK (instr(a_free_varchar, char(0)) = 0),
  a_char TEXT NOT NULL CONSTRAINT "a_char is char(3)" CHECK (length(a_char) = 3 AND instr(a_char, char(0)) = 0),
  a_bytea BLOB NOT NULL,
  a_uuid TEXT NOT NULL CONSTRAINT "a_uuid is uuid" CHECK (a_uuid GLOB '????????-????-????-????-????????????' AND trim(a_uuid, '-0123456789abcdef') = '' AND length(replace(a_uuid, '-', '')) = 32),
  a_date TEXT NOT NULL CONSTRAINT "a_date is date" CHECK (a_date >= '0001' AND a_date IS date(a_date || ' 00:00', '+0 days')),
  a_time TEXT NOT NULL CONSTRAINT "a_time is time" CHECK (a_time IS time(substr(a_time, 1, 8) || 'Z', '+0 days') || substr(a_time, 9) AND (substr(a_time, 9) GLOB '.[0-9][0-9][0-9]' OR substr(a_time, 9) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND a_time NOT GLOB '*000')),
  a_short_time TEXT NOT NULL CONSTRAINT "a_short_time is time(0)" CHECK (a_short_time IS time(substr(a_short_time, 1, 8) || 'Z', '+0 days') || '.000'),
  a_timestamp TEXT NOT NULL CONSTRAINT "a_timestamp is timestamp" CHECK (a_timestamp >= '0001' AND a_timestamp IS datetime(substr(a_timestamp, 1, 19) || 'Z', '+0 days') || substr(a_timestamp, 20) AND (substr(a_timestamp, 20) GLOB '.[0-9][0-9][0-9]' OR substr(a_timestamp, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND a_timestamp NOT GLOB '*000')),
  a_short_timestamp TEXT NOT NULL CONSTRAINT "a_short_timestamp is timestamp(3)" CHECK (a_short_timestamp >= '0001' AND a_short_timestamp IS datetime(substr(a_short_timestamp, 1, 19) || 'Z', '+0 days') || substr(a_short_timestamp, 20) AND substr(a_short_timestamp, 20) GLOB '.[0-9][0-9][0-9]'),
  a_timestamptz TEXT NOT NULL CONSTRAINT "a_timestamptz is timestamptz" CHECK (a_timestamptz >= '0001' AND a_timestamptz IS datetime(substr(a_timestamptz, 1, 19) || 'Z', '+0 days') || substr(a_timestamptz, 20) AND (substr(a_timestamptz, 20) GLOB '.[0-9][0-9][0-9]' OR substr(a_timestamptz, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND a_timestamptz NOT GLOB '*000')),
  a_short_timestamptz TEXT NOT NULL CONSTRAINT "a_short_timestamptz is timestamptz(0)" CHECK (a_short_timestamptz >= '0001' AND a_short_timestamptz IS datetime(substr(a_short_timestamptz, 1, 19) || 'Z', '+0 days') || '.000'),
  an_interval TEXT NOT NULL CONSTRAINT "an_interval is interval" CHECK (an_interval = substr(an_interval, 1, instr(an_interval, 'S')) AND replace(an_interval, 'T-0.', 'T0.') GLOB 'P' || CAST(substr(an_interval, instr(an_interval, 'P') + 1) AS INTEGER) || 'M' || CAST(substr(an_interval, instr(an_interval, 'M') + 1) AS INTEGER) || 'DT' || CAST(substr(an_interval, instr(an_interval, 'T') + 1) AS INTEGER) || '[.S]*' AND (instr(an_interval, '.') = 0 OR an_interval GLOB '*[1-9]S' AND an_interval NOT GLOB '*.*[^0-9]?*' AND an_interval NOT GLOB '*.????????*') AND CAST(substr(an_interval, instr(an_interval, 'P') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(an_interval, instr(an_interval, 'M') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(an_interval, instr(an_interval, 'T') + 1) AS INTEGER) BETWEEN -9223372036853 AND 9223372036853),
  a_json TEXT NOT NULL CONSTRAINT "a_json is json" CHECK (a_json IS NULL OR json_valid(a_json) AND instr(a_json, char(0)) = 0),
  a_jsonb TEXT NOT NULL CONSTRAINT "a_jsonb is jsonb" CHECK (a_jsonb IS NULL OR json_valid(a_jsonb) AND instr(a_jsonb, char(0)) = 0 AND instr(replace(a_jsonb, '\\', ''), '\u0000') = 0 AND (instr(lower(a_jsonb), '\ud') = 0 OR '...' || replace(replace(lower(a_jsonb), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(a_jsonb), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(a_jsonb), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(a_jsonb), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  an_enumeration TEXT NOT NULL CONSTRAINT "an_enumeration is mood" CHECK (an_enumeration IN ('bad', 'good')),
  some_texts TEXT NOT NULL CONSTRAINT "some_texts is text[]" CHECK (some_texts IS NULL OR json_valid(some_texts) AND some_texts LIKE '[%' AND instr(some_texts, char(0)) = 0),
  some_numbers TEXT NOT NULL CONSTRAINT "some_numbers is integer[]" CHECK (some_numbers IS NULL OR json_valid(some_numbers) AND some_numbers LIKE '[%' AND instr(some_numbers, char(0)) = 0),
  some_moods TEXT NOT NULL CONSTRAINT "some_moods is mood[]" CHECK (some_moods IS NULL OR json_valid(some_moods) AND some_moods LIKE '[%' AND instr(some_moods, char(0)) = 0),
  CONSTRAINT required_pkey PRIMARY KEY (a_bigint)
) STRICT;

CREATE TABLE nullable (
  id INT NOT NULL,
  a_boolean INTEGER CONSTRAINT "a_boolean is boolean" CHECK (a_boolean IN (0, 1)),
  a_smallint INTEGER CONSTRAINT "a_smallint is smallint" CHECK (a_smallint BETWEEN -32768 AND 32767),
  an_integer INTEGER CONSTRAINT "an_integer is integer" CHECK (an_integer BETWEEN -2147483648 AND 2147483647),
  a_bigint INTEGER,
  a_numeric TEXT CONSTRAINT "a_numeric is numeric" CHECK (trim(a_numeric, '-.0123456789') = '' AND a_numeric GLOB '*[0-9]' AND a_numeric NOT GLOB '?*-*' AND a_numeric NOT GLOB '*.*.*' AND a_numeric NOT GLOB '*.*0' AND (a_numeric = '0' OR ltrim(a_numeric, '-') GLOB '[1-9]*' OR ltrim(a_numeric, '-') GLOB '0.*')),
  a_short_numeric REAL CONSTRAINT "a_short_numeric is numeric(10,2)" CHECK (a_short_numeric = round(a_short_numeric, 2) AND abs(a_short_numeric) < 1e8),
  a_whole_numeric REAL CONSTRAINT "a_whole_numeric is numeric(12)" CHECK (a_whole_numeric = round(a_whole_numeric, 0) AND abs(a_whole_numeric) < 1e12),
  a_long_numeric TEXT CONSTRAINT "a_long_numeric is numeric(38,10)" CHECK (trim(a_long_numeric, '-.0123456789') = '' AND a_long_numeric GLOB '*[0-9]' AND a_long_numeric NOT GLOB '?*-*' AND a_long_numeric NOT GLOB '*.*.*' AND a_long_numeric NOT GLOB '*.*0' AND (a_long_numeric = '0' OR ltrim(a_long_numeric, '-') GLOB '[1-9]*' OR ltrim(a_long_numeric, '-') GLOB '0.*') AND instr(ltrim(a_long_numeric, '-') || '.', '.') <= 29 AND length(a_long_numeric) - instr(a_long_numeric || '.', '.') <= 10),
  a_real REAL CONSTRAINT "a_real is real" CHECK (a_real = 0 OR abs(a_real) BETWEEN 1e-45 AND 3.4028234663852886e38),
  a_double REAL CONSTRAINT "a_double is double precision" CHECK (abs(a_double) < 9e999),
  a_text TEXT CONSTRAINT "a_text is text" CHECK (instr(a_text, char(0)) = 0),
  a_varchar TEXT CONSTRAINT "a_varchar is varchar(255)" CHECK (length(a_varchar) <= 255 AND instr(a_varchar, char(0)) = 0),
  a_free_varchar TEXT CONSTRAINT "a_free_varchar is varchar" CHECK (instr(a_free_varchar, char(0)) = 0),
  a_char TEXT CONSTRAINT "a_char is char(3)" CHECK (length(a_char) = 3 AND instr(a_char, char(0)) = 0),
  a_bytea BLOB,
  a_uuid TEXT CONSTRAINT "a_uuid is uuid" CHECK (a_uuid GLOB '????????-????-????-????-????????????' AND trim(a_uuid, '-0123456789abcdef') = '' AND length(replace(a_uuid, '-', '')) = 32),
  a_date TEXT CONSTRAINT "a_date is date" CHECK (a_date >= '0001' AND a_date IS date(a_date || ' 00:00', '+0 days')),
  a_time TEXT CONSTRAINT "a_time is time" CHECK (a_time IS time(substr(a_time, 1, 8) || 'Z', '+0 days') || substr(a_time, 9) AND (substr(a_time, 9) GLOB '.[0-9][0-9][0-9]' OR substr(a_time, 9) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND a_time NOT GLOB '*000')),
  a_short_time TEXT CONSTRAINT "a_short_time is time(0)" CHECK (a_short_time IS time(substr(a_short_time, 1, 8) || 'Z', '+0 days') || '.000'),
  a_timestamp TEXT CONSTRAINT "a_timestamp is timestamp" CHECK (a_timestamp >= '0001' AND a_timestamp IS datetime(substr(a_timestamp, 1, 19) || 'Z', '+0 days') || substr(a_timestamp, 20) AND (substr(a_timestamp, 20) GLOB '.[0-9][0-9][0-9]' OR substr(a_timestamp, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND a_timestamp NOT GLOB '*000')),
  a_short_timestamp TEXT CONSTRAINT "a_short_timestamp is timestamp(3)" CHECK (a_short_timestamp >= '0001' AND a_short_timestamp IS datetime(substr(a_short_timestamp, 1, 19) || 'Z', '+0 days') || substr(a_short_timestamp, 20) AND substr(a_short_timestamp, 20) GLOB '.[0-9][0-9][0-9]'),
  a_timestamptz TEXT CONSTRAINT "a_timestamptz is timestamptz" CHECK (a_timestamptz >= '0001' AND a_timestamptz IS datetime(substr(a_timestamptz, 1, 19) || 'Z', '+0 days') || substr(a_timestamptz, 20) AND (substr(a_timestamptz, 20) GLOB '.[0-9][0-9][0-9]' OR substr(a_timestamptz, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND a_timestamptz NOT GLOB '*000')),
  a_short_timestamptz TEXT CONSTRAINT "a_short_timestamptz is timestamptz(0)" CHECK (a_short_timestamptz >= '0001' AND a_short_timestamptz IS datetime(substr(a_short_timestamptz, 1, 19) || 'Z', '+0 days') || '.000'),
  an_interval TEXT CONSTRAINT "an_interval is interval" CHECK (an_interval = substr(an_interval, 1, instr(an_interval, 'S')) AND replace(an_interval, 'T-0.', 'T0.') GLOB 'P' || CAST(substr(an_interval, instr(an_interval, 'P') + 1) AS INTEGER) || 'M' || CAST(substr(an_interval, instr(an_interval, 'M') + 1) AS INTEGER) || 'DT' || CAST(substr(an_interval, instr(an_interval, 'T') + 1) AS INTEGER) || '[.S]*' AND (instr(an_interval, '.') = 0 OR an_interval GLOB '*[1-9]S' AND an_interval NOT GLOB '*.*[^0-9]?*' AND an_interval NOT GLOB '*.????????*') AND CAST(substr(an_interval, instr(an_interval, 'P') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(an_interval, instr(an_interval, 'M') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(an_interval, instr(an_interval, 'T') + 1) AS INTEGER) BETWEEN -9223372036853 AND 9223372036853),
  a_json TEXT CONSTRAINT "a_json is json" CHECK (a_json IS NULL OR json_valid(a_json) AND instr(a_json, char(0)) = 0),
  a_jsonb TEXT CONSTRAINT "a_jsonb is jsonb" CHECK (a_jsonb IS NULL OR json_valid(a_jsonb) AND instr(a_jsonb, char(0)) = 0 AND instr(replace(a_jsonb, '\\', ''), '\u0000') = 0 AND (instr(lower(a_jsonb), '\ud') = 0 OR '...' || replace(replace(lower(a_jsonb), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(a_jsonb), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(a_jsonb), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(a_jsonb), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  an_enumeration TEXT CONSTRAINT "an_enumeration is mood" CHECK (an_enumeration IN ('bad', 'good')),
  some_texts TEXT CONSTRAINT "some_texts is text[]" CHECK (some_texts IS NULL OR json_valid(some_texts) AND some_texts LIKE '[%' AND instr(some_texts, char(0)) = 0),
  some_numbers TEXT CONSTRAINT "some_numbers is integer[]" CHECK (some_numbers IS NULL OR json_valid(some_numbers) AND some_numbers LIKE '[%' AND instr(some_numbers, char(0)) = 0),
  some_moods TEXT CONSTRAINT "some_moods is mood[]" CHECK (some_moods IS NULL OR json_valid(some_moods) AND some_moods LIKE '[%' AND instr(some_moods, char(0)) = 0),
  CONSTRAINT nullable_pkey PRIMARY KEY (id)
) STRICT;

COMMIT;
