-- Made by schemac: from to to from.
-- builds-index: the index behind `seats_pkey` is built over every row
-- blocks-reads: `seats` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the unique constraint `seats_id_key` of `seats`
ALTER TABLE seats DROP CONSTRAINT seats_id_key;

-- drop the primary key `seats_by_room` of `seats`
ALTER TABLE seats DROP CONSTRAINT seats_by_room;

-- add the primary key `seats_pkey` to `seats`
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY (id);

COMMIT;
