-- Made by schemac from postgresql_types. Do not edit.

BEGIN;

CREATE TABLE everything (
  id oid NOT NULL,
  a inet NOT NULL,
  b cidr,
  c macaddr NOT NULL,
  d macaddr8 NOT NULL,
  e bit(1) NOT NULL,
  f bit(3) NOT NULL,
  g bit varying NOT NULL,
  h bit varying(5),
  i money NOT NULL,
  j xml NOT NULL,
  k point NOT NULL,
  l line NOT NULL,
  m lseg NOT NULL,
  n box NOT NULL,
  o path NOT NULL,
  p polygon NOT NULL,
  q circle NOT NULL,
  r tsvector NOT NULL,
  s tsquery NOT NULL,
  t int4range NOT NULL,
  u int8range NOT NULL,
  v numrange NOT NULL,
  w tsrange NOT NULL,
  x tstzrange NOT NULL,
  y daterange NOT NULL,
  z int4multirange NOT NULL,
  aa tstzmultirange NOT NULL,
  ab jsonpath NOT NULL,
  ac pg_lsn NOT NULL,
  ad name NOT NULL,
  ae regclass NOT NULL,
  af time with time zone NOT NULL,
  ag time(3) with time zone NOT NULL,
  ah interval day to second(3) NOT NULL,
  ai interval(2) NOT NULL,
  aj interval year NOT NULL,
  ak inet[] NOT NULL,
  al "char" NOT NULL,
  am xid NOT NULL,
  an numeric(3, -2) NOT NULL,
  ao numeric(2, 5) NOT NULL,
  ap timestamptz(6)[] NOT NULL,
  aq bit(3)[] NOT NULL,
  ar varchar(10)[] NOT NULL,
  "as" numeric(10, 2)[] NOT NULL,
  CONSTRAINT everything_pkey PRIMARY KEY (id)
);

CREATE INDEX everything_t_idx ON everything USING gist (t);

CREATE INDEX everything_r_idx ON everything USING gin (r);

CREATE INDEX everything_k_idx ON everything USING spgist (k);

CREATE INDEX everything_ac_idx ON everything USING brin (ac);

CREATE INDEX everything_a_idx ON everything USING hash (a);

CREATE INDEX everything_a_idx1 ON everything USING gist (a inet_ops);

COMMIT;
