-- Made by schemac from generated_search_column. Do not edit.

BEGIN;

CREATE TABLE articles (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  title text NOT NULL,
  body text,
  search tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', coalesce(body, '')), 'B')) STORED,
  CONSTRAINT articles_pkey PRIMARY KEY (id)
);

CREATE INDEX articles_search_idx ON articles USING gin (search);

COMMIT;
