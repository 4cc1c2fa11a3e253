-- Made by schemac from exclusion_constraints. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE bookings (
  id INT NOT NULL,
  room INTEGER NOT NULL CONSTRAINT "room is integer" CHECK (room BETWEEN -2147483648 AND 2147483647),
  starts_at TEXT NOT NULL CONSTRAINT "starts_at is timestamptz" CHECK (starts_at >= '0001' AND starts_at IS datetime(substr(starts_at, 1, 19) || 'Z', '+0 days') || substr(starts_at, 20) AND (substr(starts_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(starts_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND starts_at NOT GLOB '*000')),
  ends_at TEXT NOT NULL CONSTRAINT "ends_at is timestamptz" CHECK (ends_at >= '0001' AND ends_at IS datetime(substr(ends_at, 1, 19) || 'Z', '+0 days') || substr(ends_at, 20) AND (substr(ends_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(ends_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND ends_at NOT GLOB '*000')),
  cancelled INTEGER NOT NULL CONSTRAINT "cancelled is boolean" CHECK (cancelled IN (0, 1)),
  "Group" TEXT NOT NULL CONSTRAINT "Group is text" CHECK (instr("Group", char(0)) = 0),
  CONSTRAINT bookings_pkey PRIMARY KEY (id)
) STRICT;

COMMIT;
