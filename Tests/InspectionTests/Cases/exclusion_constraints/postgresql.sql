CREATE TABLE bookings (
  id bigint PRIMARY KEY,
  room int4range NOT NULL,
  during tstzrange NOT NULL,
  place circle,
  code text,
  cancelled boolean NOT NULL DEFAULT false,
  EXCLUDE USING gist (room WITH &&, during WITH &&) WHERE (NOT cancelled),
  CONSTRAINT apart EXCLUDE USING gist (place WITH &&) INCLUDE (id) WITH (fillfactor = 70) DEFERRABLE INITIALLY DEFERRED,
  EXCLUDE USING btree (code COLLATE "C" text_pattern_ops DESC WITH =, id WITH =),
  EXCLUDE USING hash (lower(code) WITH =) DEFERRABLE,
  EXCLUDE USING spgist (during WITH &&)
);
COMMENT ON CONSTRAINT apart ON bookings IS 'No two in one place.';
