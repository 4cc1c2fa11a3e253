-- Made by schemac: from from to to.
-- deletes-data: the values of `things.kind_id` are deleted
-- breaks-clients: clients that name the column `things.kind_id` fail from now on
-- deletes-data: the rows of `kinds` are deleted
-- breaks-clients: clients that name `kinds` fail from now on
-- rewrites-table: rows of `things` are written anew in one statement
-- scans-table: every row of `things` is read
-- blocks-reads: `things` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `things_kind_id_fkey` of `things`
ALTER TABLE things DROP CONSTRAINT things_kind_id_fkey;

-- drop `kinds`
DROP TABLE kinds;

-- create the type `kind`
CREATE TYPE kind AS ENUM ('cup', 'plate');

-- add the column `kind` to `things`
ALTER TABLE things ADD COLUMN kind kind;

-- give the rows of `things` their `kind`
UPDATE things
  SET kind = (CASE kind_id WHEN 1 THEN 'cup' ELSE 'plate' END)::kind;

-- things: let `kind` be what it says
ALTER TABLE things ALTER COLUMN kind SET NOT NULL;

-- drop `kind_id` of `things`
ALTER TABLE things DROP COLUMN kind_id;

COMMIT;
