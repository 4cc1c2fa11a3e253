CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE TYPE point3 AS (x real, y real, z real);
CREATE TYPE span AS RANGE (subtype = real);
CREATE TABLE people (
  id bigint PRIMARY KEY,
  mail email NOT NULL,
  place point3,
  name text COLLATE "C" NOT NULL,
  note text,
  during tstzrange,
  manager bigint REFERENCES people,
  CONSTRAINT apart EXCLUDE USING gist (during WITH &&)
);
COMMENT ON CONSTRAINT people_pkey ON people IS 'Its number.';
ALTER TABLE people ADD CONSTRAINT named CHECK (name <> '') NOT VALID;
ALTER TABLE people ALTER note SET STORAGE EXTERNAL;
CREATE UNLOGGED TABLE cache (key text PRIMARY KEY, value jsonb) WITH (fillfactor = 70);
CREATE TABLE special (LIKE people INCLUDING DEFAULTS) INHERITS (people);
CREATE TABLE events (at date NOT NULL, what text) PARTITION BY RANGE (at);
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE VIEW names AS SELECT name FROM people;
CREATE MATERIALIZED VIEW many AS SELECT count(*) FROM people;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION added(a integer, b integer) RETURNS integer LANGUAGE sql AS 'SELECT a + b';
CREATE TRIGGER people_touch BEFORE UPDATE ON people FOR EACH ROW EXECUTE FUNCTION touch();
CREATE POLICY own ON people USING (name = current_user);
ALTER TABLE people ENABLE ROW LEVEL SECURITY;
CREATE RULE quiet AS ON DELETE TO cache DO INSTEAD NOTHING;
CREATE SEQUENCE numbers START 100;
CREATE STATISTICS together ON name, note FROM people;
GRANT SELECT ON people TO PUBLIC;
