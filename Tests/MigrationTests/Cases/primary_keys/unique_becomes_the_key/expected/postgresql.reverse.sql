-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `cases` that share their id stop the migration
-- builds-index: the index behind `cases_id_key` is built over every row
-- blocks-reads: `cases` can be neither read nor written while its rows are read
-- scans-table: every row of `notes` is read for `notes_case_id_fkey`
-- blocks-writes: `notes` and `cases` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM cases WHERE (id) IS NOT NULL GROUP BY (id) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of cases share their id, which cases_id_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `notes_case_id_fkey` of `notes`
ALTER TABLE notes DROP CONSTRAINT notes_case_id_fkey;

-- drop the primary key `cases_pkey` of `cases`
ALTER TABLE cases DROP CONSTRAINT cases_pkey;

-- add the unique constraint `cases_id_key` to `cases`
ALTER TABLE cases ADD CONSTRAINT cases_id_key UNIQUE (id);

-- add the foreign key `notes_case_id_fkey` to `notes`
ALTER TABLE notes ADD CONSTRAINT notes_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE;

COMMIT;
