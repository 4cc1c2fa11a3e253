-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `posts` without `body` stop the migration
-- scans-table: every row of `posts` is read
-- blocks-reads: `posts` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM posts WHERE body IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts have no body'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- in `posts`, make `body` NOT NULL
ALTER TABLE posts ALTER COLUMN body SET NOT NULL;

COMMIT;
