-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `slots` that share their a stop the migration
-- data-may-not-fit: rows of `slots` that share their b stop the migration
-- data-may-not-fit: rows of `slots` that share their c stop the migration
-- builds-index: the index behind `slots_a_key` is built over every row
-- blocks-reads: `slots` can be neither read nor written while its rows are read
-- builds-index: the index behind `slots_b_key` is built over every row
-- blocks-reads: `slots` can be neither read nor written while its rows are read
-- builds-index: the index behind `slots_c_key` is built over every row
-- blocks-reads: `slots` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM slots WHERE (a) IS NOT NULL GROUP BY (a) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of slots share their a, which slots_a_key forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM slots WHERE (b) IS NOT NULL GROUP BY (b) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of slots share their b, which slots_b_key forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM slots WHERE (c) IS NOT NULL GROUP BY (c) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of slots share their c, which slots_c_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the unique constraint `slots_a_key` of `slots`
ALTER TABLE slots DROP CONSTRAINT slots_a_key;

-- drop the unique constraint `slots_b_key` of `slots`
ALTER TABLE slots DROP CONSTRAINT slots_b_key;

-- drop the unique constraint `slots_c_key` of `slots`
ALTER TABLE slots DROP CONSTRAINT slots_c_key;

-- add the unique constraint `slots_a_key` to `slots`
ALTER TABLE slots ADD CONSTRAINT slots_a_key UNIQUE (a);

-- add the unique constraint `slots_b_key` to `slots`
ALTER TABLE slots ADD CONSTRAINT slots_b_key UNIQUE (b) DEFERRABLE;

-- add the unique constraint `slots_c_key` to `slots`
ALTER TABLE slots ADD CONSTRAINT slots_c_key UNIQUE (c) DEFERRABLE INITIALLY DEFERRED;

COMMIT;
