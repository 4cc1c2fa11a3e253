-- Made by schemac from partial_indexes. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE jobs (
  id INT NOT NULL,
  queue TEXT NOT NULL CONSTRAINT "queue is text" CHECK (instr(queue, char(0)) = 0),
  state TEXT NOT NULL CONSTRAINT "state is job_state" CHECK (state IN ('failed', 'lost', 'running', 'waiting')),
  owner TEXT CONSTRAINT "owner is text" CHECK (instr(owner, char(0)) = 0),
  run_at TEXT NOT NULL CONSTRAINT "run_at is timestamptz" CHECK (run_at >= '0001' AND run_at IS datetime(substr(run_at, 1, 19) || 'Z', '+0 days') || substr(run_at, 20) AND (substr(run_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(run_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND run_at NOT GLOB '*000')),
  attempts INTEGER NOT NULL DEFAULT 0 CONSTRAINT "attempts is integer" CHECK (attempts BETWEEN -2147483648 AND 2147483647),
  active INTEGER NOT NULL CONSTRAINT "active is boolean" CHECK (active IN (0, 1)),
  finished_at TEXT CONSTRAINT "finished_at is timestamptz" CHECK (finished_at >= '0001' AND finished_at IS datetime(substr(finished_at, 1, 19) || 'Z', '+0 days') || substr(finished_at, 20) AND (substr(finished_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(finished_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND finished_at NOT GLOB '*000')),
  CONSTRAINT jobs_pkey PRIMARY KEY (id)
) STRICT;

CREATE INDEX jobs_run_at_idx ON jobs (run_at) WHERE finished_at IS NULL;

CREATE INDEX jobs_queue_run_at_idx ON jobs (queue, run_at) WHERE state = 'waiting' AND attempts < 5;

CREATE UNIQUE INDEX one_owner ON jobs (owner) WHERE active;

CREATE INDEX failed ON jobs (queue) WHERE state IN ('failed', 'lost');

CREATE INDEX idle ON jobs (queue) WHERE NOT (active);

CREATE INDEX late ON jobs (queue) WHERE run_at < '2025-01-01 00:00:00.000';

CREATE INDEX some ON jobs (id) WHERE attempts BETWEEN 1 AND 3 OR owner IS NOT NULL;

COMMIT;
