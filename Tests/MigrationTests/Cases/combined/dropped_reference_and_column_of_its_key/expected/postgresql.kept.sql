-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `rooms.tenant` fail from now on
-- data-may-not-fit: rows of `rooms` that share their id stop the migration
-- breaks-clients: clients that name the column `beds.tenant` fail from now on
-- data-may-not-fit: rows of `beds` that refer to nothing by `beds_room_fkey` stop the migration
-- blocks-reads: `rooms` can be neither read nor written while its rows are copied
-- blocks-reads: `beds` can be neither read nor written while its rows are copied
-- drops-index: queries that use the index `beds_tenant_room_idx` get slower
-- builds-index: the index behind `rooms_pkey` is built over every row
-- blocks-reads: `rooms` can be neither read nor written while its rows are read
-- builds-index: the index `beds_room_idx` is built over every row
-- blocks-writes: `beds` cannot be written while the index is built
-- scans-table: every row of `beds` is read for `beds_room_fkey`
-- blocks-writes: `beds` and `rooms` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM rooms WHERE (id) IS NOT NULL GROUP BY (id) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of rooms share their id, which rooms_pkey forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT room AS child_1 FROM beds) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM rooms) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of beds refer by room to no row of rooms'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_6b260da2`
LOCK TABLE rooms, beds;

CREATE SCHEMA schemac_backup_6b260da2;

CREATE TABLE schemac_backup_6b260da2.rooms AS
  SELECT id, tenant FROM rooms;

CREATE TABLE schemac_backup_6b260da2.beds AS
  SELECT id, tenant FROM beds;

-- drop the foreign key `beds_tenant_room_fkey` of `beds`
ALTER TABLE beds DROP CONSTRAINT beds_tenant_room_fkey;

-- drop the primary key `rooms_pkey` of `rooms`
ALTER TABLE rooms DROP CONSTRAINT rooms_pkey;

-- drop the index `beds_tenant_room_idx`
DROP INDEX beds_tenant_room_idx;

-- drop `tenant` of `rooms`
ALTER TABLE rooms DROP COLUMN tenant;

-- drop `tenant` of `beds`
ALTER TABLE beds DROP COLUMN tenant;

-- add the primary key `rooms_pkey` to `rooms`
ALTER TABLE rooms ADD CONSTRAINT rooms_pkey PRIMARY KEY (id);

-- create the index `beds_room_idx` on `beds`
CREATE INDEX beds_room_idx ON beds (room);

-- add the foreign key `beds_room_fkey` to `beds`
ALTER TABLE beds ADD CONSTRAINT beds_room_fkey FOREIGN KEY (room) REFERENCES rooms (id) ON DELETE CASCADE;

COMMIT;
