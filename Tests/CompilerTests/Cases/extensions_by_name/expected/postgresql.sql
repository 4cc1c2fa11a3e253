-- Made by schemac from extensions_by_name. Do not edit.

BEGIN;

CREATE SCHEMA IF NOT EXISTS app;

CREATE SCHEMA IF NOT EXISTS extra;

CREATE EXTENSION IF NOT EXISTS citext SCHEMA public;

CREATE EXTENSION IF NOT EXISTS hstore SCHEMA extra;

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE app.users (
  id bigint NOT NULL,
  email citext NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

COMMIT;
