-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `b` that share their x stop the migration
-- drops-index: queries that use the index `by_x` get slower
-- drops-index: queries that use the index `by_y` get slower
-- builds-index: the index behind `by_y` is built over every row
-- blocks-reads: `b` can be neither read nor written while its rows are read
-- builds-index: the index `by_x` is built over every row
-- blocks-writes: `b` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM b WHERE (x) IS NOT NULL GROUP BY (x) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of b share their x, which by_y forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the index `by_x`
DROP INDEX by_x;

-- drop the index `by_y`
DROP INDEX by_y;

-- add the unique constraint `by_y` to `b`
ALTER TABLE b ADD CONSTRAINT by_y UNIQUE (x);

-- create the index `by_x` on `b`
CREATE INDEX by_x ON b (x);

COMMIT;
