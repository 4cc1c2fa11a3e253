-- Made by schemac from partial_indexes. Do not edit.

BEGIN;

CREATE TYPE job_state AS ENUM ('waiting', 'running', 'failed', 'lost');

CREATE TABLE jobs (
  id bigint NOT NULL,
  queue text NOT NULL,
  state job_state NOT NULL,
  owner text,
  run_at timestamptz NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  active boolean NOT NULL,
  finished_at timestamptz,
  CONSTRAINT jobs_pkey PRIMARY KEY (id)
);

CREATE INDEX jobs_run_at_idx ON jobs (run_at) WHERE finished_at IS NULL;

CREATE INDEX jobs_queue_run_at_idx ON jobs (queue, run_at) WHERE state = 'waiting' AND attempts < 5;

CREATE UNIQUE INDEX one_owner ON jobs (owner) WHERE active;

CREATE INDEX failed ON jobs (queue) WHERE state IN ('failed', 'lost');

CREATE INDEX idle ON jobs (queue) WHERE NOT (active);

CREATE INDEX late ON jobs (queue) WHERE run_at < '2025-01-01 00:00:00+00';

CREATE INDEX "some" ON jobs (id) WHERE attempts BETWEEN 1 AND 3 OR owner IS NOT NULL;

COMMIT;
