-- Made by schemac from keys_without_numbering. Do not edit.

BEGIN;

CREATE TABLE a (
  id integer NOT NULL,
  name text NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

CREATE TABLE b (
  id bigint NOT NULL,
  CONSTRAINT b_key PRIMARY KEY (id)
);

CREATE TABLE c (
  id smallint DEFAULT 5 NOT NULL,
  CONSTRAINT c_pkey PRIMARY KEY (id)
);

CREATE TABLE d (
  id numeric(5) NOT NULL,
  CONSTRAINT d_pkey PRIMARY KEY (id)
);

CREATE TABLE e (
  id boolean NOT NULL,
  CONSTRAINT e_pkey PRIMARY KEY (id)
);

CREATE TABLE f (
  id bytea NOT NULL,
  CONSTRAINT f_pkey PRIMARY KEY (id)
);

COMMIT;
