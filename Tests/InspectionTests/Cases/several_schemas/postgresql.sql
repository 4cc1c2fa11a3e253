CREATE SCHEMA auth;
CREATE SCHEMA billing;
CREATE SCHEMA "Empty";
CREATE TYPE auth.role AS ENUM ('admin', 'member');
CREATE TABLE auth.users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  role auth.role NOT NULL DEFAULT 'member',
  created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE billing.users (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES auth.users ON DELETE CASCADE
);
CREATE TABLE users (id serial PRIMARY KEY, owner uuid REFERENCES auth.users ON UPDATE CASCADE);
CREATE INDEX ON billing.users (user_id);
