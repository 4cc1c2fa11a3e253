-- Made by schemac from checks_of_postgresql. Do not edit.

BEGIN;

CREATE TYPE state AS ENUM ('open', 'closed', 'lost');

CREATE TABLE things (
  a integer NOT NULL,
  name text NOT NULL,
  tags text[] NOT NULL,
  data jsonb NOT NULL,
  period tstzrange NOT NULL,
  at timestamptz NOT NULL,
  address inet NOT NULL,
  x numeric NOT NULL,
  state state NOT NULL,
  day date NOT NULL,
  CONSTRAINT things_name_check CHECK (name ~ '^[a-z]+$'),
  CONSTRAINT things_name_check1 CHECK (name !~* 'admin'),
  CONSTRAINT things_name_check2 CHECK (name ILIKE 'a%' AND name NOT ILIKE '%b'),
  CONSTRAINT things_name_check3 CHECK (name ~ similar_to_escape('(a|b)%')),
  CONSTRAINT things_tags_check CHECK (cardinality(tags) > 0),
  CONSTRAINT things_tags_check1 CHECK ((tags @> ARRAY['a']) AND (tags <@ CAST(ARRAY['a', 'b'] AS text[]))),
  CONSTRAINT things_tags_check2 CHECK ('x' = ANY (tags)),
  CONSTRAINT things_a_check CHECK (a <> ALL (ARRAY[1, 2])),
  CONSTRAINT things_data_check CHECK ((data ? 'name') AND (data ->> 'name') <> ''),
  CONSTRAINT things_data_check1 CHECK (jsonb_typeof(data) = 'object'),
  CONSTRAINT things_data_check2 CHECK ((data #>> '{a,b}') IS NOT NULL),
  CONSTRAINT things_period_check CHECK (NOT (isempty(period)) AND lower(period) > '2000-01-01 00:00:00Z'),
  CONSTRAINT things_period_check1 CHECK (period && tstzrange('2000-01-01 00:00:00Z', NULL)),
  CONSTRAINT things_at_check CHECK (at > CAST('2000-01-01 00:00+00' AS timestamptz)),
  CONSTRAINT things_at_check1 CHECK (extract(year FROM at AT TIME ZONE 'UTC') > 2000),
  CONSTRAINT things_address_check CHECK (address << CAST('10.0.0.0/8' AS inet)),
  CONSTRAINT things_x_check CHECK ((x ^ 2) < 100 AND (|/ x) > 1),
  CONSTRAINT things_check CHECK ((a, x) > (1, 2)),
  CONSTRAINT things_check1 CHECK ((a, x) IS DISTINCT FROM (1, 2)),
  CONSTRAINT things_check2 CHECK (num_nonnulls(a, x) = 1),
  CONSTRAINT things_name_check4 CHECK (position('@' IN name) > 1),
  CONSTRAINT things_name_check5 CHECK (substring(name, 1, 3) = 'abc'),
  CONSTRAINT things_name_check6 CHECK (substring(name, '^[a-z]') IS NOT NULL),
  CONSTRAINT things_name_check7 CHECK (overlay(name PLACING 'x' FROM 1) <> name),
  CONSTRAINT things_name_check8 CHECK ((name COLLATE "C") < 'a'),
  CONSTRAINT things_at_check2 CHECK (date_trunc('day', at, 'UTC') = at),
  CONSTRAINT things_at_check3 CHECK ((at - CAST('1 day' AS interval)) < '2100-01-01 00:00:00Z'),
  CONSTRAINT things_name_check9 CHECK (octet_length(name) <= 100),
  CONSTRAINT things_tags_check3 CHECK (tags[1] = 'a'),
  CONSTRAINT things_a_check1 CHECK ((a & 1) = 0 AND (a # 2) <> 0 AND (a << 1) > 0),
  CONSTRAINT things_state_check CHECK (state > 'open'),
  CONSTRAINT things_day_check CHECK (day <= (CAST('2025-01-01' AS date) + 10)),
  CONSTRAINT things_name_check10 CHECK (upper(name) = name AND lower(left(name, 1)) = left(name, 1)),
  CONSTRAINT things_name_check11 CHECK ((name IN ('a', 'b')) IS NOT UNKNOWN),
  CONSTRAINT things_name_check12 CHECK (CAST(name AS varchar(10)) <> ''),
  CONSTRAINT things_check3 CHECK ((CAST(a AS text) || name) <> ''),
  CONSTRAINT things_name_check13 CHECK (regexp_match(name, '^x') IS NULL),
  CONSTRAINT things_data_check3 CHECK (data @> '{"a": 1}'),
  CONSTRAINT things_a_check2 CHECK (greatest(a, 1) < least(100, 5))
);

COMMIT;
