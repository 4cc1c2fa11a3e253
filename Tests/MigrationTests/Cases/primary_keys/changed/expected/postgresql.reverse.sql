-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `seats` that share their id stop the migration
-- builds-index: the index behind `seats_pkey` is built over every row
-- blocks-reads: `seats` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM seats WHERE (id) IS NOT NULL GROUP BY (id) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of seats share their id, which seats_pkey forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the unique constraint `seats_id_key` of `seats`
ALTER TABLE seats DROP CONSTRAINT seats_id_key;

-- drop the primary key `seats_by_room` of `seats`
ALTER TABLE seats DROP CONSTRAINT seats_by_room;

-- add the primary key `seats_pkey` to `seats`
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY (id);

COMMIT;
