-- Made by schemac from postgresql_schemas. Do not edit.

BEGIN;

CREATE SCHEMA IF NOT EXISTS "Odd.Schema";

CREATE SCHEMA IF NOT EXISTS auth;

CREATE SCHEMA IF NOT EXISTS billing;

CREATE TYPE auth.role AS ENUM ('admin', 'member');

CREATE TYPE colour AS ENUM ('red', 'green');

CREATE TYPE billing.mood AS ENUM ('good');

CREATE TYPE "Odd.Schema"."Mood" AS ENUM ('so so');

CREATE TABLE users (
  id bigint NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_id_idx ON users (id);

CREATE TABLE billing.invoices (
  id bigint NOT NULL,
  user_id bigint NOT NULL,
  other_id bigint NOT NULL,
  role auth.role NOT NULL,
  roles auth.role[] NOT NULL,
  colour colour NOT NULL,
  CONSTRAINT invoices_pkey PRIMARY KEY (id),
  CONSTRAINT not_admin CHECK (role <> 'admin'),
  CONSTRAINT some_role CHECK (role IN ('admin', 'member')),
  CONSTRAINT invoices_other_id_fkey FOREIGN KEY (other_id) REFERENCES users (id)
);

CREATE INDEX invoices_user_id_idx ON billing.invoices (user_id);

CREATE INDEX invoices_role_idx ON billing.invoices (role) WHERE role = 'admin';

CREATE TABLE auth.users (
  id bigint NOT NULL,
  role auth.role DEFAULT 'member' NOT NULL,
  colour colour DEFAULT 'red' NOT NULL,
  main_invoice bigint,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_role_key UNIQUE (role),
  CONSTRAINT users_main_invoice_fkey FOREIGN KEY (main_invoice) REFERENCES billing.invoices (id)
);

CREATE INDEX users_colour_idx ON auth.users (colour);

CREATE FUNCTION auth.users_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER users_on_update BEFORE UPDATE ON auth.users FOR EACH ROW EXECUTE FUNCTION auth.users_on_update();

CREATE TABLE billing.reports (
  id bigint NOT NULL,
  invoice_id bigint NOT NULL,
  CONSTRAINT reports_pkey PRIMARY KEY (id),
  CONSTRAINT reports_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES billing.invoices (id)
);

CREATE TABLE "Odd.Schema".odd (
  id bigint NOT NULL,
  mood "Odd.Schema"."Mood" DEFAULT 'so so' NOT NULL,
  CONSTRAINT odd_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE "Odd.Schema".odd IS 'Its schema has a dot and capitals.';

ALTER TABLE users ADD CONSTRAINT users_id_fkey FOREIGN KEY (id) REFERENCES auth.users (id);

ALTER TABLE billing.invoices ADD CONSTRAINT invoices_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users (id);

COMMIT;
