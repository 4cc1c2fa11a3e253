-- Made by schemac from exclusion_constraints. Do not edit.

BEGIN;

CREATE TABLE bookings (
  id bigint NOT NULL,
  room integer NOT NULL,
  seats int4range NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  cancelled boolean NOT NULL,
  "Group" text NOT NULL,
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT "bookings_Group_excl" EXCLUDE USING btree ("Group" COLLATE "C" DESC WITH =),
  CONSTRAINT bookings_tstzrange_seats_room_excl EXCLUDE USING gist ((tstzrange(starts_at, ends_at)) WITH &&, seats range_ops WITH OPERATOR(pg_catalog.&&)) INCLUDE (room) WITH (buffering = off, fillfactor = 70) WHERE (NOT (cancelled)) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT by_hash EXCLUDE USING hash ((lower("Group")) WITH =) DEFERRABLE
);

COMMIT;
