-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `a` that share their x stop the migration
-- drops-index: queries that use the index `by_x` get slower
-- builds-index: the index `by_x` is built over every row
-- blocks-writes: `a` cannot be written while the index is built
-- builds-index: the index `by_y` is built over every row
-- blocks-writes: `a` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM a WHERE (x) IS NOT NULL GROUP BY (x) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of a share their x, which by_y forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the index `by_x`
DROP INDEX by_x;

-- drop the unique constraint `by_y` of `b`
ALTER TABLE b DROP CONSTRAINT by_y;

-- create the index `by_x` on `a`
CREATE INDEX by_x ON a (x);

-- create the index `by_y` on `a`
CREATE UNIQUE INDEX by_y ON a (x);

COMMIT;
