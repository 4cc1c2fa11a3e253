-- Made by schemac from expression_indexes. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE users (
  id INT NOT NULL,
  email TEXT NOT NULL CONSTRAINT "email is text" CHECK (instr(email, char(0)) = 0),
  name TEXT CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  born TEXT NOT NULL CONSTRAINT "born is date" CHECK (born >= '0001' AND born IS date(born || ' 00:00', '+0 days')),
  price INTEGER NOT NULL CONSTRAINT "price is integer" CHECK (price BETWEEN -2147483648 AND 2147483647),
  amount INTEGER NOT NULL CONSTRAINT "amount is integer" CHECK (amount BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT users_pkey PRIMARY KEY (id)
) STRICT;

CREATE INDEX users_length_idx ON users (length(email));

CREATE INDEX users_id_expr_idx ON users (id, price * amount);

CREATE INDEX total ON users ((price + 1) * amount, price - amount DESC);

CREATE UNIQUE INDEX known ON users (coalesce(name, email));

CREATE INDEX users_abs_idx ON users (abs(price)) WHERE price < 0;

COMMIT;
