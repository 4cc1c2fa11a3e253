-- Made by schemac: from from to to.
-- builds-index: the index `one_of_each` is built over all rows of `visits`
-- data-may-not-fit: rows of `visits` that are the same to `one_of_each` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT is_long FROM visits) WHERE is_long IS NOT NULL AND (NOT (is_long)) IS NOT NULL GROUP BY is_long, (NOT (is_long)) HAVING count(*) > 1)), 'rows of visits share their is_long, one_of_each, which one_of_each forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of visits share their is_long, one_of_each, which one_of_each forbids" CHECK (problem <> 'rows of visits share their is_long, one_of_each, which one_of_each forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- create the index `one_of_each` on `visits`
CREATE UNIQUE INDEX one_of_each ON visits (is_long, NOT (is_long));

COMMIT;

PRAGMA foreign_keys = ON;
