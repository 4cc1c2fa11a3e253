-- Made by schemac: from to to from.
-- builds-index: the index behind `cases_id_key` is built over every row
-- blocks-reads: `cases` can be neither read nor written while its rows are read
-- scans-table: every row of `notes` is read for `notes_case_id_fkey`
-- blocks-writes: `notes` and `cases` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `notes_case_id_fkey` of `notes`
ALTER TABLE notes DROP CONSTRAINT notes_case_id_fkey;

-- drop the primary key `cases_pkey` of `cases`
ALTER TABLE cases DROP CONSTRAINT cases_pkey;

-- add the unique constraint `cases_id_key` to `cases`
ALTER TABLE cases ADD CONSTRAINT cases_id_key UNIQUE (id);

-- add the foreign key `notes_case_id_fkey` to `notes`
ALTER TABLE notes ADD CONSTRAINT notes_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE;

COMMIT;
