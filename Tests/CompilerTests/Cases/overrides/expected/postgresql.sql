-- Made by schemac from overrides. Do not edit.

BEGIN;

CREATE EXTENSION IF NOT EXISTS citext;

CREATE TABLE people (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  email citext NOT NULL,
  address inet,
  balance money DEFAULT 0 NOT NULL,
  period daterange NOT NULL,
  raw bytea NOT NULL,
  score real DEFAULT 0.5 NOT NULL,
  counter bigint DEFAULT 0 NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id)
);

CREATE INDEX people_email_idx ON people (email);

CREATE INDEX people_counter_idx ON people (counter);

COMMIT;
