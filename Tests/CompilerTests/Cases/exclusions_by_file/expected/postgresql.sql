-- Made by schemac from exclusions_by_file. Do not edit.

BEGIN;

CREATE TABLE users (
  id bigint NOT NULL,
  name text NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE TABLE visits (
  user_id bigint NOT NULL,
  address inet NOT NULL,
  at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT visits_pkey PRIMARY KEY (user_id, at),
  CONSTRAINT visits_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE INDEX visits_address_idx ON visits USING gist (address inet_ops);

COMMIT;
