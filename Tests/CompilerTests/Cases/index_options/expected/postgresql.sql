-- Made by schemac from index_options. Do not edit.

BEGIN;

CREATE TABLE events (
  id bigint NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  payload jsonb NOT NULL,
  place point NOT NULL,
  score real,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

CREATE INDEX events_at_idx ON events (at DESC);

CREATE INDEX events_score_idx ON events (score NULLS FIRST);

CREATE INDEX events_score_kind_idx ON events (score DESC NULLS LAST, kind);

CREATE INDEX events_kind_at_payload_idx ON events (kind) INCLUDE (at, payload);

CREATE UNIQUE INDEX unique_covering ON events (kind, at) INCLUDE (score);

CREATE INDEX events_kind_idx ON events (kind text_pattern_ops);

CREATE INDEX events_kind_idx1 ON events (kind COLLATE "C");

CREATE INDEX with_both ON events (kind COLLATE "POSIX" varchar_pattern_ops DESC);

CREATE INDEX events_at_idx1 ON events USING brin (at) WITH (autosummarize = on, pages_per_range = 32);

CREATE INDEX events_kind_idx2 ON events USING hash (kind);

CREATE INDEX events_place_idx ON events USING gist (place);

CREATE INDEX gist_including ON events USING gist (place) INCLUDE (kind);

CREATE INDEX events_payload_idx ON events USING gin (payload) WITH (fastupdate = off);

COMMENT ON INDEX events_payload_idx IS 'For searches.';

CREATE INDEX filled ON events (id) WITH (deduplicate_items = off, fillfactor = 70);

COMMIT;
