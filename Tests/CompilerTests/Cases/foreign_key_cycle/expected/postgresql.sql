-- Made by schemac from foreign_key_cycle. Do not edit.

BEGIN;

CREATE TABLE players (
  id bigint NOT NULL,
  team_id bigint NOT NULL,
  CONSTRAINT players_pkey PRIMARY KEY (id)
);

CREATE TABLE teams (
  id bigint NOT NULL,
  captain_id bigint,
  CONSTRAINT teams_pkey PRIMARY KEY (id),
  CONSTRAINT teams_captain_id_fkey FOREIGN KEY (captain_id) REFERENCES players (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE c (
  id bigint NOT NULL,
  a_id bigint NOT NULL,
  CONSTRAINT c_pkey PRIMARY KEY (id)
);

CREATE TABLE b (
  id bigint NOT NULL,
  c_id bigint NOT NULL,
  CONSTRAINT b_pkey PRIMARY KEY (id),
  CONSTRAINT b_c_id_fkey FOREIGN KEY (c_id) REFERENCES c (id)
);

CREATE TABLE a (
  id bigint NOT NULL,
  b_id bigint NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id)
);

ALTER TABLE players ADD CONSTRAINT players_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE;

ALTER TABLE c ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id);

COMMIT;
