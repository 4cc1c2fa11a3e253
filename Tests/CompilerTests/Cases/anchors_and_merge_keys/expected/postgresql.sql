-- Made by schemac from anchors_and_merge_keys. Do not edit.

BEGIN;

CREATE TABLE users (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  name text NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE users IS 'Made of shared parts.';

CREATE FUNCTION users_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER users_on_update BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION users_on_update();

CREATE TABLE invoices (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  total numeric(12, 2) NOT NULL,
  tax numeric(12, 2) NOT NULL,
  paid_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT invoices_pkey PRIMARY KEY (id),
  CONSTRAINT valid_total CHECK (total >= tax)
);

COMMENT ON TABLE invoices IS 'Said here.';

COMMENT ON COLUMN invoices.updated_at IS 'When it changed.';

CREATE FUNCTION invoices_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER invoices_on_update BEFORE UPDATE ON invoices FOR EACH ROW EXECUTE FUNCTION invoices_on_update();

CREATE TABLE credits (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  total numeric(12, 2) NOT NULL,
  tax numeric(12, 2) NOT NULL,
  CONSTRAINT credits_pkey PRIMARY KEY (id),
  CONSTRAINT valid_total CHECK (total >= tax)
);

COMMENT ON TABLE credits IS 'Made of shared parts.';

COMMIT;
