-- Made by schemac from references_across_files. Do not edit.

BEGIN;

CREATE TYPE order_state AS ENUM ('open', 'paid');

CREATE TABLE users (
  id uuid NOT NULL,
  last_order bigint,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE TABLE orders (
  id bigint NOT NULL,
  user_id uuid NOT NULL,
  state order_state DEFAULT 'open' NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

ALTER TABLE users ADD CONSTRAINT users_last_order_fkey FOREIGN KEY (last_order) REFERENCES orders (id) ON DELETE SET NULL;

COMMIT;
