-- Made by schemac from vectors. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE documents (
  id INTEGER CONSTRAINT documents_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  small BLOB NOT NULL CONSTRAINT "small is vector(3)" CHECK (length(small) = 12),
  large BLOB CONSTRAINT "large is vector(3072)" CHECK (length(large) = 12288),
  half BLOB CONSTRAINT "half is halfvec(1536)" CHECK (length(half) = 6144),
  with_default BLOB NOT NULL DEFAULT X'0000803f000000bf' CONSTRAINT "with_default is vector(2)" CHECK (length(with_default) = 8),
  CONSTRAINT three CHECK ((length(small) / 4) = 3)
) STRICT;

COMMIT;
