-- Made by schemac from covering_indexes. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE events (
  id INT NOT NULL,
  at TEXT NOT NULL CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000')),
  kind TEXT NOT NULL CONSTRAINT "kind is text" CHECK (instr(kind, char(0)) = 0),
  score INTEGER NOT NULL CONSTRAINT "score is integer" CHECK (score BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT events_pkey PRIMARY KEY (id)
) STRICT;

CREATE INDEX events_kind_at_score_idx ON events (kind, at, score);

CREATE INDEX events_at_kind_idx ON events (at DESC, kind);

COMMIT;
