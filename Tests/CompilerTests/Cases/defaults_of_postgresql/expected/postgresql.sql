-- Made by schemac from defaults_of_postgresql. Do not edit.

BEGIN;

CREATE TYPE mood AS ENUM ('good', 'bad');

CREATE TABLE defaults (
  a timestamptz DEFAULT (now() + CAST('1 day' AS interval)) NOT NULL,
  b date DEFAULT CURRENT_DATE NOT NULL,
  c text DEFAULT to_char(now(), 'YYYY-MM') NOT NULL,
  d text[] DEFAULT ARRAY['a', 'b'] NOT NULL,
  e text[] DEFAULT CAST(ARRAY[] AS text[]) NOT NULL,
  f inet DEFAULT '127.0.0.1' NOT NULL,
  g bigint DEFAULT CAST(extract(epoch FROM now()) * 1000 AS bigint) NOT NULL,
  h name DEFAULT CURRENT_USER NOT NULL,
  i jsonb DEFAULT jsonb_build_object('a', 1) NOT NULL,
  j tstzrange DEFAULT tstzrange(now(), NULL) NOT NULL,
  k timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  l uuid DEFAULT CAST(md5(CAST(random() AS text)) AS uuid) NOT NULL,
  m bit(3) DEFAULT CAST('101' AS "bit") NOT NULL,
  n interval DEFAULT CAST('90 days' AS interval) NOT NULL,
  o int4range DEFAULT '[1,10)' NOT NULL,
  p money DEFAULT 0 NOT NULL,
  q mood[] DEFAULT CAST(ARRAY['good'] AS mood[]) NOT NULL,
  r mood DEFAULT CAST('bad' AS mood) NOT NULL
);

COMMIT;
