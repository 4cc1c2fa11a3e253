-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `seats` that share their room, number stop the migration
-- builds-index: the index behind `seats_id_key` is built over every row
-- blocks-reads: `seats` can be neither read nor written while its rows are read
-- builds-index: the index behind `seats_by_room` is built over every row
-- blocks-reads: `seats` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM seats WHERE (room) IS NOT NULL AND (number) IS NOT NULL GROUP BY (room), (number) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of seats share their room, number, which seats_by_room forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the primary key `seats_pkey` of `seats`
ALTER TABLE seats DROP CONSTRAINT seats_pkey;

-- add the unique constraint `seats_id_key` to `seats`
ALTER TABLE seats ADD CONSTRAINT seats_id_key UNIQUE (id);

-- add the primary key `seats_by_room` to `seats`
ALTER TABLE seats ADD CONSTRAINT seats_by_room PRIMARY KEY (room, number);

COMMIT;
