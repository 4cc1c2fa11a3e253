-- Made by schemac: from from to to.
-- drops-index: queries that use the index `notes_body_idx` get slower
-- rewrites-table: every row of `notes` is written anew for `mark`
-- blocks-reads: `notes` can be neither read nor written while its rows are written anew
-- rewrites-table: rows of `notes` are written anew in one statement

SET lock_timeout = '10s';

BEGIN;

-- drop the index `notes_body_idx`
DROP INDEX notes_body_idx;

-- add the column `length` to `notes`
ALTER TABLE notes ADD COLUMN length integer;

COMMENT ON COLUMN notes.length IS 'How long it is.';

-- add the column `mark` to `notes`
ALTER TABLE notes ADD COLUMN mark uuid DEFAULT gen_random_uuid();

-- give the rows of `notes` their `length`
ALTER TABLE notes DISABLE TRIGGER notes_on_update;

UPDATE notes
  SET length = length(body);

ALTER TABLE notes ENABLE TRIGGER notes_on_update;

COMMIT;
