-- Made by schemac from checks. Do not edit.

BEGIN;

CREATE TYPE state AS ENUM ('open', 'closed', 'lost');

CREATE TABLE things (
  id bigint NOT NULL,
  a integer NOT NULL,
  b integer,
  price numeric(10, 2) NOT NULL,
  ratio double precision NOT NULL,
  name text NOT NULL,
  code varchar(10) NOT NULL,
  note text,
  active boolean NOT NULL,
  state state NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz,
  day date NOT NULL,
  key uuid NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT comparison CHECK (a > 0 AND a >= 1 AND a < 100 AND a <= 99 AND a <> 50 AND a <> 51 AND a = a),
  CONSTRAINT precedence CHECK (a > 0 OR (b > 0 AND NOT (active))),
  CONSTRAINT brackets CHECK ((a > 0 OR b > 0) AND active),
  CONSTRAINT arithmetic CHECK ((((a + 1) * 2) - 3) > (-5)),
  CONSTRAINT remainder CHECK ((a % 2) = 0),
  CONSTRAINT in_list CHECK (code IN ('a', 'b', 'c') AND a NOT IN (1, 2, 3)),
  CONSTRAINT "between" CHECK (a BETWEEN 1 AND 10 AND b NOT BETWEEN 5 AND 6),
  CONSTRAINT null_test CHECK (note IS NOT NULL OR b IS NULL),
  CONSTRAINT truth CHECK (active IS TRUE OR active IS NOT FALSE),
  CONSTRAINT "distinct" CHECK (a IS DISTINCT FROM b OR note IS NOT DISTINCT FROM name),
  CONSTRAINT choice CHECK (CASE WHEN active THEN a > 0 ELSE b > 0 END),
  CONSTRAINT simple_choice CHECK (CASE state WHEN 'open' THEN a > 0 WHEN 'closed' THEN b IS NULL END),
  CONSTRAINT functions CHECK (length(name) > 0 AND length(trim(note)) > 0 AND coalesce(b, 0) >= 0),
  CONSTRAINT more_functions CHECK (abs(a) < 1000 AND char_length(code) >= 1),
  CONSTRAINT text_equality CHECK (name <> '' AND name <> 'it''s'),
  CONSTRAINT joined CHECK ((name || code) <> ''),
  CONSTRAINT enumeration CHECK (state = 'open' OR state IN ('closed', 'lost')),
  CONSTRAINT times CHECK (ends_at > starts_at),
  CONSTRAINT days CHECK (day >= '2000-01-01'),
  CONSTRAINT moment CHECK (starts_at >= '2000-01-01 00:00:00+00'),
  CONSTRAINT "decimal" CHECK (price >= 0.01 AND price < 1000000),
  CONSTRAINT "float" CHECK (ratio > 0.5 AND ratio <= 1e3),
  CONSTRAINT booleans CHECK (active = true OR active = false),
  CONSTRAINT bare_boolean CHECK (active OR a > 0),
  CONSTRAINT exactly_one CHECK ((note IS NULL) <> (b IS NULL)),
  CONSTRAINT unary CHECK ((-a) < 0),
  CONSTRAINT "cast" CHECK (CAST(a AS bigint) < 5000000000),
  CONSTRAINT null_safe CHECK (nullif(name, '') IS NOT NULL),
  CONSTRAINT pattern CHECK (code LIKE 'A%' OR code LIKE '_b' OR code NOT LIKE '%100!%' ESCAPE '!'),
  CONSTRAINT nested CHECK (a > 0),
  CONSTRAINT key_equality CHECK (key <> '00000000-0000-0000-0000-000000000000')
);

COMMIT;
