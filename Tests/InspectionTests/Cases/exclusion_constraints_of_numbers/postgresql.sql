CREATE EXTENSION btree_gist;
CREATE TABLE bookings (
  id bigint PRIMARY KEY,
  room integer NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  EXCLUDE USING gist (room WITH =, daterange(starts_on, ends_on, '[]') WITH &&),
  EXCLUDE USING gist (room WITH <>, starts_on WITH =)
);
