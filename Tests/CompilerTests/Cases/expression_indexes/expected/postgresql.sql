-- Made by schemac from expression_indexes. Do not edit.

BEGIN;

CREATE TABLE users (
  id bigint NOT NULL,
  email text NOT NULL,
  name text,
  born date NOT NULL,
  price integer NOT NULL,
  amount integer NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_length_idx ON users ((length(email)));

CREATE INDEX users_id_expr_idx ON users (id, (price * amount));

CREATE INDEX total ON users (((price + 1) * amount), (price - amount) DESC);

CREATE UNIQUE INDEX known ON users ((coalesce(name, email)));

CREATE INDEX users_abs_idx ON users ((abs(price))) WHERE price < 0;

COMMIT;
