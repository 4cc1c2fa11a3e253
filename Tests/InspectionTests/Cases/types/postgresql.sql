CREATE TYPE nothing AS ENUM ();
CREATE TABLE empty ();
CREATE TABLE types (
  a bit varying(5), b interval day to second(3), c interval(2), d numeric(5,2), e timestamp(3)[],
  f time(2) with time zone, g "char", h varchar(5)[], i bit(3)[], j bpchar, k character varying, l char,
  m text[][], n nothing, o float, p float(10), q xml, r tsvector, s int4range, t point
);
