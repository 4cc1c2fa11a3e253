-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `rooms` that nothing was kept of stop the way back
-- data-may-not-fit: rows of `rooms` that share their tenant, id stop the migration
-- data-may-not-fit: rows of `beds` that nothing was kept of stop the way back
-- data-may-not-fit: rows of `beds` that refer to nothing by `beds_tenant_room_fkey` stop the migration
-- irreversible: what `rooms.tenant` held is lost
-- irreversible: what `beds.tenant` held is lost
-- drops-index: queries that use the index `beds_room_idx` get slower
-- scans-table: every row of `rooms` is read
-- blocks-reads: `rooms` can be neither read nor written while its rows are read
-- scans-table: every row of `beds` is read
-- blocks-reads: `beds` can be neither read nor written while its rows are read
-- builds-index: the index behind `rooms_pkey` is built over every row
-- blocks-reads: `rooms` can be neither read nor written while its rows are read
-- builds-index: the index `beds_tenant_room_idx` is built over every row
-- blocks-writes: `beds` cannot be written while the index is built
-- scans-table: every row of `beds` is read for `beds_tenant_room_fkey`
-- blocks-writes: `beds` and `rooms` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM rooms) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of rooms would have no tenant'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(NULL AS integer) AS tenant, id AS id FROM rooms) AS rooms WHERE (tenant) IS NOT NULL AND (id) IS NOT NULL GROUP BY (tenant), (id) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of rooms share their tenant, id, which rooms_pkey forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM beds) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of beds would have no tenant'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(NULL AS integer) AS child_1, room AS child_2 FROM beds) AS child WHERE child_1 IS NOT NULL AND child_2 IS NOT NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of beds refer by tenant, room to no row of rooms'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `beds_room_fkey` of `beds`
ALTER TABLE beds DROP CONSTRAINT beds_room_fkey;

-- drop the primary key `rooms_pkey` of `rooms`
ALTER TABLE rooms DROP CONSTRAINT rooms_pkey;

-- drop the index `beds_room_idx`
DROP INDEX beds_room_idx;

-- add the column `tenant` to `rooms`
ALTER TABLE rooms ADD COLUMN tenant integer;

-- add the column `tenant` to `beds`
ALTER TABLE beds ADD COLUMN tenant integer;

-- in `rooms`, let `tenant` be what it says
ALTER TABLE rooms ALTER COLUMN tenant SET NOT NULL;

-- in `beds`, let `tenant` be what it says
ALTER TABLE beds ALTER COLUMN tenant SET NOT NULL;

-- add the primary key `rooms_pkey` to `rooms`
ALTER TABLE rooms ADD CONSTRAINT rooms_pkey PRIMARY KEY (tenant, id);

-- create the index `beds_tenant_room_idx` on `beds`
CREATE INDEX beds_tenant_room_idx ON beds (tenant, room);

-- add the foreign key `beds_tenant_room_fkey` to `beds`
ALTER TABLE beds ADD CONSTRAINT beds_tenant_room_fkey FOREIGN KEY (tenant, room) REFERENCES rooms (tenant, id) ON DELETE CASCADE;

COMMIT;
