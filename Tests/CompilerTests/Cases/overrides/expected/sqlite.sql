-- Made by schemac from overrides. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE people (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
  email TEXT NOT NULL,
  address TEXT,
  balance INTEGER NOT NULL,
  period ANY NOT NULL,
  raw BLOB NOT NULL,
  score REAL NOT NULL DEFAULT (1.5),
  counter INTEGER NOT NULL DEFAULT (5),
  CONSTRAINT people_pkey PRIMARY KEY (id)
) STRICT;

CREATE INDEX people_email_idx ON people (email);

CREATE INDEX people_counter_idx ON people (counter);

COMMIT;
