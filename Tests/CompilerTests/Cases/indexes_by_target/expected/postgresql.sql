-- Made by schemac from indexes_by_target. Do not edit.

BEGIN;

CREATE TABLE docs (
  id bigint NOT NULL,
  title text NOT NULL,
  CONSTRAINT docs_pkey PRIMARY KEY (id)
);

CREATE INDEX docs_title_idx ON docs USING gin ((to_tsvector('english', title)));

CREATE INDEX by_title ON docs (title text_pattern_ops);

CREATE INDEX docs_id_title_idx ON docs (id, title);

COMMIT;
