-- Made by schemac from generated_columns. Do not edit.

BEGIN;

CREATE TABLE orders (
  id bigint NOT NULL,
  price integer NOT NULL,
  amount integer NOT NULL,
  first_name text NOT NULL,
  last_name text,
  total integer GENERATED ALWAYS AS (price * amount) STORED NOT NULL,
  is_large boolean GENERATED ALWAYS AS ((price * amount) > 1000) STORED NOT NULL,
  full_name text GENERATED ALWAYS AS ((first_name || ' ') || coalesce(last_name, '')) STORED NOT NULL,
  size text GENERATED ALWAYS AS (CASE WHEN amount > 100 THEN 'large' WHEN amount > 10 THEN 'middle' ELSE 'small' END) STORED NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT positive_total CHECK (total > 0)
);

CREATE INDEX orders_total_idx ON orders (total);

COMMIT;
