-- Made by schemac from references_across_files. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE orders (
  id INT NOT NULL,
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  state TEXT NOT NULL DEFAULT 'open' CONSTRAINT "state is order_state" CHECK (state IN ('open', 'paid')),
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE users (
  id TEXT NOT NULL CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  last_order INTEGER,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_last_order_fkey FOREIGN KEY (last_order) REFERENCES orders (id) ON DELETE SET NULL
) STRICT;

COMMIT;
