-- Made by schemac: from to to from.
-- deletes-data: the values of `notes.length` are deleted
-- breaks-clients: clients that name the column `notes.length` fail from now on
-- deletes-data: the values of `notes.mark` are deleted
-- breaks-clients: clients that name the column `notes.mark` fail from now on
-- builds-index: the index `notes_body_idx` is built over every row
-- blocks-writes: `notes` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop `length`, `mark` of `notes`
ALTER TABLE notes
  DROP COLUMN length,
  DROP COLUMN mark;

-- create the index `notes_body_idx` on `notes`
CREATE INDEX notes_body_idx ON notes (body);

COMMIT;
