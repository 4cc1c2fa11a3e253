-- Made by schemac from on_update. Do not edit.

BEGIN;

CREATE TABLE notes (
  id bigint NOT NULL,
  body text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  state text DEFAULT 'new' NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  touched_at timestamptz,
  CONSTRAINT notes_pkey PRIMARY KEY (id)
);

CREATE FUNCTION notes_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.state IS NOT DISTINCT FROM OLD.state THEN
    NEW.state := 'changed';
  END IF;
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  IF NEW.touched_at IS NOT DISTINCT FROM OLD.touched_at THEN
    NEW.touched_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER notes_on_update BEFORE UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION notes_on_update();

CREATE TABLE pairs (
  a integer NOT NULL,
  b text NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT pairs_pkey PRIMARY KEY (a, b)
);

CREATE FUNCTION pairs_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER pairs_on_update BEFORE UPDATE ON pairs FOR EACH ROW EXECUTE FUNCTION pairs_on_update();

CREATE TABLE keyless (
  a integer NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL
);

CREATE FUNCTION keyless_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER keyless_on_update BEFORE UPDATE ON keyless FOR EACH ROW EXECUTE FUNCTION keyless_on_update();

COMMIT;
