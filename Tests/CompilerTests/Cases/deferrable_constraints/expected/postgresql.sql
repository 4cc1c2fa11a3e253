-- Made by schemac from deferrable_constraints. Do not edit.

BEGIN;

CREATE TABLE places (
  id bigint NOT NULL,
  room text NOT NULL,
  number integer NOT NULL,
  next_id bigint,
  CONSTRAINT places_pkey PRIMARY KEY (id),
  CONSTRAINT places_room_number_key UNIQUE (room, number) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT unique_number UNIQUE (number) DEFERRABLE,
  CONSTRAINT places_next_id_key UNIQUE (next_id),
  CONSTRAINT places_next_id_fkey FOREIGN KEY (next_id) REFERENCES places (id) DEFERRABLE INITIALLY DEFERRED
);

COMMIT;
