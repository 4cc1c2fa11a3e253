-- Made by schemac from covering_indexes. Do not edit.

BEGIN;

CREATE TABLE events (
  id bigint NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  score integer NOT NULL,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_kind_at_score_idx ON events (kind) INCLUDE (at, score);

CREATE INDEX events_at_kind_idx ON events (at DESC, kind);

COMMIT;
