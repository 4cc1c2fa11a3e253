-- Made by schemac from type_synonyms. Do not edit.

BEGIN;

CREATE TABLE synonyms (
  a boolean NOT NULL,
  b smallint NOT NULL,
  c integer NOT NULL,
  d bigint NOT NULL,
  e numeric(10, 2) NOT NULL,
  f real NOT NULL,
  g double precision NOT NULL,
  h real NOT NULL,
  i double precision NOT NULL,
  j varchar(20) NOT NULL,
  k char(2) NOT NULL,
  l char(1) NOT NULL,
  m timestamptz NOT NULL,
  n timestamp(3) NOT NULL,
  o time NOT NULL,
  p integer NOT NULL,
  q double precision NOT NULL,
  r integer NOT NULL,
  s integer[] NOT NULL,
  t integer[] NOT NULL,
  u integer[] NOT NULL,
  v numeric(10, 2),
  w numeric NOT NULL,
  x varchar(5) NOT NULL
);

COMMIT;
