-- Made by schemac: from to to from.
-- deletes-data: the rows of `new.things` are deleted
-- breaks-clients: clients that name `new.things` fail from now on
-- breaks-clients: clients that name the type `new.kind` fail from now on
-- irreversible: the rows that `old.things` held are lost: it comes back empty

SET lock_timeout = '10s';

BEGIN;

-- create the schema `old`
CREATE SCHEMA IF NOT EXISTS old;

-- drop `new.things`
DROP TABLE new.things;

-- create the type `old.kind`
CREATE TYPE old.kind AS ENUM ('a');

-- drop the type `new.kind`
DROP TYPE new.kind;

-- create the table `old.things`
CREATE TABLE old.things (
  id bigint NOT NULL,
  kind old.kind NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);

-- drop the schema `new`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS new;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema new stays: something else needs it'';
END';

COMMIT;
