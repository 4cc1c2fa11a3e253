-- Made by schemac from portable_types. Do not edit.

BEGIN;

CREATE TYPE mood AS ENUM ('good', 'bad');

CREATE TABLE required (
  a_boolean boolean NOT NULL,
  a_smallint smallint NOT NULL,
  an_integer integer NOT NULL,
  a_bigint bigint NOT NULL,
  a_numeric numeric NOT NULL,
  a_short_numeric numeric(10, 2) NOT NULL,
  a_whole_numeric numeric(12) NOT NULL,
  a_long_numeric numeric(38, 10) NOT NULL,
  a_real real NOT NULL,
  a_double double precision NOT NULL,
  a_text text NOT NULL,
  a_varchar varchar(255) NOT NULL,
  a_free_varchar varchar NOT NULL,
  a_char char(3) NOT NULL,
  a_bytea bytea NOT NULL,
  a_uuid uuid NOT NULL,
  a_date date NOT NULL,
  a_time time NOT NULL,
  a_short_time time(0) NOT NULL,
  a_timestamp timestamp NOT NULL,
  a_short_timestamp timestamp(3) NOT NULL,
  a_timestamptz timestamptz NOT NULL,
  a_short_timestamptz timestamptz(0) NOT NULL,
  an_interval interval NOT NULL,
  a_json json NOT NULL,
  a_jsonb jsonb NOT NULL,
  an_enumeration mood NOT NULL,
  some_texts text[] NOT NULL,
  some_numbers integer[] NOT NULL,
  some_moods mood[] NOT NULL,
  CONSTRAINT required_pkey PRIMARY KEY (a_bigint)
);

CREATE TABLE nullable (
  id bigint NOT NULL,
  a_boolean boolean,
  a_smallint smallint,
  an_integer integer,
  a_bigint bigint,
  a_numeric numeric,
  a_short_numeric numeric(10, 2),
  a_whole_numeric numeric(12),
  a_long_numeric numeric(38, 10),
  a_real real,
  a_double double precision,
  a_text text,
  a_varchar varchar(255),
  a_free_varchar varchar,
  a_char char(3),
  a_bytea bytea,
  a_uuid uuid,
  a_date date,
  a_time time,
  a_short_time time(0),
  a_timestamp timestamp,
  a_short_timestamp timestamp(3),
  a_timestamptz timestamptz,
  a_short_timestamptz timestamptz(0),
  an_interval interval,
  a_json json,
  a_jsonb jsonb,
  an_enumeration mood,
  some_texts text[],
  some_numbers integer[],
  some_moods mood[],
  CONSTRAINT nullable_pkey PRIMARY KEY (id)
);

COMMIT;
