-- Made by schemac: from from to to.
-- blocks-reads: `old.things` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `old.things` fail from now on
-- breaks-clients: clients that name the type `old.kind` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- create the schema `new`
CREATE SCHEMA IF NOT EXISTS new;

-- keep what is deleted in the schema `schemac_backup_03ef9b5e`
LOCK TABLE old.things;

CREATE SCHEMA schemac_backup_03ef9b5e;

CREATE TABLE schemac_backup_03ef9b5e."old.things" AS
  SELECT id, kind::text AS kind FROM old.things;

-- drop `old.things`
DROP TABLE old.things;

-- create the type `new.kind`
CREATE TYPE new.kind AS ENUM ('a');

-- drop the type `old.kind`
DROP TYPE old.kind;

-- create the table `new.things`
CREATE TABLE new.things (
  id bigint NOT NULL,
  kind new.kind NOT NULL,
  kept_id bigint NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);

-- add the foreign key `things_kept_id_fkey` to `new.things`
ALTER TABLE new.things ADD CONSTRAINT things_kept_id_fkey FOREIGN KEY (kept_id) REFERENCES kept (id);

-- drop the schema `old`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS old;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema old stays: something else needs it'';
END';

COMMIT;
