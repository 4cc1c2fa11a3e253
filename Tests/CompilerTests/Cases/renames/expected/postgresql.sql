-- Made by schemac from renames. Do not edit.

BEGIN;

CREATE TYPE state AS ENUM ('open', 'closed');

CREATE TABLE people (
  id bigint NOT NULL,
  email text NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_email_key UNIQUE (email),
  CONSTRAINT valid_email CHECK (length(email) > 3)
);

CREATE INDEX people_by_email ON people (email);

CREATE TABLE notes (
  person_id bigint NOT NULL,
  CONSTRAINT notes_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id)
);

COMMIT;
