-- Made by schemac from expression_indexes_of_postgresql. Do not edit.

BEGIN;

CREATE TABLE users (
  id bigint NOT NULL,
  email text NOT NULL,
  data jsonb NOT NULL,
  at timestamptz NOT NULL,
  tags text[] NOT NULL,
  name text NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX users_lower_idx ON users ((lower(email)));

CREATE INDEX users_expr_idx ON users ((data ->> 'name'));

CREATE INDEX users_data_idx ON users USING gin (data jsonb_path_ops);

CREATE INDEX users_expr_idx1 ON users USING gin ((data -> 'tags'));

CREATE INDEX users_tags_idx ON users USING gin (tags);

CREATE INDEX users_int4_idx ON users ((CAST(data #>> '{a,b}' AS integer)));

CREATE INDEX users_date_trunc_idx ON users ((date_trunc('day', at AT TIME ZONE 'UTC')));

CREATE INDEX users_to_tsvector_idx ON users USING gin ((to_tsvector('english', (name || ' ') || coalesce(email, ''))));

CREATE INDEX users_lower_idx1 ON users ((lower(name)) text_pattern_ops);

CREATE INDEX users_lower_idx2 ON users ((lower(name)) COLLATE "C" DESC NULLS LAST);

CREATE INDEX users_email_idx ON users (email) WHERE email LIKE '%@example.com';

COMMIT;
