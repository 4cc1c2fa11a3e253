-- Made by schemac from contributed_types. Do not edit.

BEGIN;

CREATE EXTENSION IF NOT EXISTS citext;

CREATE EXTENSION IF NOT EXISTS cube;

CREATE EXTENSION IF NOT EXISTS hstore;

CREATE EXTENSION IF NOT EXISTS ltree;

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE EXTENSION IF NOT EXISTS pgcrypto;

CREATE EXTENSION IF NOT EXISTS seg;

CREATE EXTENSION IF NOT EXISTS "uuid-ossp";

CREATE TABLE contributed (
  email citext NOT NULL,
  attributes hstore NOT NULL,
  place ltree NOT NULL,
  "position" cube NOT NULL,
  seen seg,
  names citext[],
  token text DEFAULT encode(gen_random_bytes(16), 'hex') NOT NULL,
  key uuid DEFAULT uuid_generate_v4() NOT NULL,
  CONSTRAINT contributed_pkey PRIMARY KEY (email),
  CONSTRAINT valid_email CHECK (email LIKE '%@%')
);

CREATE INDEX contributed_place_idx ON contributed USING gist (place);

CREATE INDEX contributed_attributes_idx ON contributed USING gin (attributes);

CREATE INDEX contributed_token_idx ON contributed USING gin (token gin_trgm_ops);

COMMIT;
