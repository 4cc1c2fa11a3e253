-- Made by schemac from foreign_key_cycle. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE teams (
  id INT NOT NULL,
  captain_id INTEGER,
  CONSTRAINT teams_pkey PRIMARY KEY (id),
  CONSTRAINT teams_captain_id_fkey FOREIGN KEY (captain_id) REFERENCES players (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE players (
  id INT NOT NULL,
  team_id INTEGER NOT NULL,
  CONSTRAINT players_pkey PRIMARY KEY (id),
  CONSTRAINT players_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE a (
  id INT NOT NULL,
  b_id INTEGER NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id)
) STRICT;

CREATE TABLE b (
  id INT NOT NULL,
  c_id INTEGER NOT NULL,
  CONSTRAINT b_pkey PRIMARY KEY (id),
  CONSTRAINT b_c_id_fkey FOREIGN KEY (c_id) REFERENCES c (id)
) STRICT;

CREATE TABLE c (
  id INT NOT NULL,
  a_id INTEGER NOT NULL,
  CONSTRAINT c_pkey PRIMARY KEY (id),
  CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id)
) STRICT;

COMMIT;
