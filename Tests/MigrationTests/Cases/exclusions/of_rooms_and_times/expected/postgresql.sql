-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `bookings` that `no_overlap` excludes stop the migration
-- builds-index: the index behind `no_overlap` is built over every row
-- blocks-reads: `bookings` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT (tstzrange(starts_at, ends_at)) AS held, lag((tstzrange(starts_at, ends_at))) OVER (PARTITION BY (room) ORDER BY (tstzrange(starts_at, ends_at))) AS earlier FROM bookings WHERE (room) IS NOT NULL AND (tstzrange(starts_at, ends_at)) IS NOT NULL AND (NOT (cancelled))) AS sorted WHERE held && earlier) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings exclude others, by no_overlap'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- create the extension `btree_gist`
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- add the exclusion constraint `no_overlap` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, (tstzrange(starts_at, ends_at)) WITH &&) WHERE (NOT (cancelled)) DEFERRABLE INITIALLY DEFERRED;

COMMIT;
