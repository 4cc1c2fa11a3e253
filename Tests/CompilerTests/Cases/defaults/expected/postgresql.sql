-- Made by schemac from defaults. Do not edit.

BEGIN;

CREATE TYPE mood AS ENUM ('good', 'bad');

CREATE TABLE defaults (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  a boolean DEFAULT true NOT NULL,
  b smallint DEFAULT -5 NOT NULL,
  c bigint DEFAULT 9223372036854775807 NOT NULL,
  d numeric(10, 2) DEFAULT 12.50 NOT NULL,
  e real DEFAULT 1.5e3 NOT NULL,
  f text DEFAULT 'draft' NOT NULL,
  g text DEFAULT '' NOT NULL,
  h text DEFAULT 'it''s "so" \ so' NOT NULL,
  i varchar(40) DEFAULT 'null' NOT NULL,
  j char(2) DEFAULT 'ok' NOT NULL,
  k date DEFAULT '2025-02-28' NOT NULL,
  l time DEFAULT '10:30' NOT NULL,
  m timestamp DEFAULT '2025-02-28 10:30:00.5' NOT NULL,
  n timestamptz DEFAULT '2025-02-28 10:30:00+02' NOT NULL,
  o timestamptz DEFAULT now() NOT NULL,
  p timestamptz DEFAULT now() NOT NULL,
  q interval DEFAULT '1 day 02:00:00' NOT NULL,
  r jsonb DEFAULT '{"a": [1, "it''s", null]}' NOT NULL,
  s json DEFAULT '[]' NOT NULL,
  t text[] DEFAULT '{a,"b c"}' NOT NULL,
  u uuid DEFAULT 'A0EEBC99-9c0b-4ef8-bb6d-6bb9bd380a11' NOT NULL,
  v bytea DEFAULT '\x0102ff' NOT NULL,
  w mood DEFAULT 'good' NOT NULL,
  x integer DEFAULT (2 + (3 * 4)) NOT NULL,
  y text DEFAULT ('a' || 'b') NOT NULL,
  z double precision DEFAULT 0.1 NOT NULL,
  aa integer,
  ab date DEFAULT '2025-02-28' NOT NULL,
  ac jsonb DEFAULT '"text"' NOT NULL,
  ad jsonb DEFAULT '{}' NOT NULL,
  ae text DEFAULT 'now' NOT NULL,
  af text DEFAULT '12' NOT NULL,
  ag integer[] DEFAULT '{}' NOT NULL,
  ah boolean DEFAULT (1 > 0) NOT NULL,
  ai numeric DEFAULT 1234567890123456789.123456789 NOT NULL,
  CONSTRAINT defaults_pkey PRIMARY KEY (id)
);

COMMIT;
