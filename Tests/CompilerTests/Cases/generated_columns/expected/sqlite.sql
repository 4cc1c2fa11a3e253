-- Made by schemac from generated_columns. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE orders (
  id INT NOT NULL,
  price INTEGER NOT NULL CONSTRAINT "price is integer" CHECK (price BETWEEN -2147483648 AND 2147483647),
  amount INTEGER NOT NULL CONSTRAINT "amount is integer" CHECK (amount BETWEEN -2147483648 AND 2147483647),
  first_name TEXT NOT NULL CONSTRAINT "first_name is text" CHECK (instr(first_name, char(0)) = 0),
  last_name TEXT CONSTRAINT "last_name is text" CHECK (instr(last_name, char(0)) = 0),
  total INTEGER NOT NULL GENERATED ALWAYS AS (price * amount) STORED CONSTRAINT "total is integer" CHECK (total BETWEEN -2147483648 AND 2147483647),
  is_large INTEGER NOT NULL GENERATED ALWAYS AS (CASE WHEN (price * amount) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE price * amount END > 1000) STORED CONSTRAINT "is_large is boolean" CHECK (is_large IN (0, 1)),
  full_name TEXT NOT NULL GENERATED ALWAYS AS (first_name || ' ' || coalesce(last_name, '')) STORED CONSTRAINT "full_name is text" CHECK (instr(full_name, char(0)) = 0),
  size TEXT NOT NULL GENERATED ALWAYS AS (CASE WHEN amount > 100 THEN 'large' WHEN amount > 10 THEN 'middle' ELSE 'small' END) STORED CONSTRAINT "size is text" CHECK (instr(size, char(0)) = 0),
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT positive_total CHECK (total > 0)
) STRICT;

CREATE INDEX orders_total_idx ON orders (total);

COMMIT;
