-- Made by schemac from enumerations. Do not edit.

BEGIN;

CREATE TYPE answer AS ENUM ('yes', 'no', 'null', 'on', 'off', 'true', 'y', '~');

CREATE TYPE version AS ENUM ('1.0', '1.10', '0x10', '12:30');

CREATE TYPE odd AS ENUM (' ', 'a b', 'it''s', 'a,b', '{}', '"', 'a\b', 'ö', '日本語', '😀', 'A', 'a');

CREATE TYPE commented AS ENUM ('open', 'closed');

COMMENT ON TYPE commented IS 'Values with their old names.';

CREATE TABLE replies (
  id bigint NOT NULL,
  answer answer DEFAULT 'no' NOT NULL,
  version version DEFAULT '1.10' NOT NULL,
  odd odd DEFAULT 'it''s',
  states commented[] DEFAULT '{open,closed}' NOT NULL,
  CONSTRAINT replies_pkey PRIMARY KEY (id),
  CONSTRAINT "some" CHECK ((answer <> 'null' AND odd IN ('a,b', '日本語')) OR version = '1.0')
);

CREATE TABLE unused (
  id bigint NOT NULL,
  CONSTRAINT unused_pkey PRIMARY KEY (id)
);

COMMIT;
