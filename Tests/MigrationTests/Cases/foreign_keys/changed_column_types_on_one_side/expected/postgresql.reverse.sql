-- Made by schemac: from to to from.
-- breaks-clients: clients get `a.id` as integer from now on
-- data-may-not-fit: values of `a.id` that are no integer stop the migration
-- rewrites-table: every row of `a` is written anew for `id`
-- blocks-reads: `a` can be neither read nor written while its rows are written anew
-- scans-table: every row of `b` is read for `b_a_id_fkey`
-- blocks-writes: `b` and `a` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM a WHERE id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of a have a id that is no integer'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `b_a_id_fkey` of `b`
ALTER TABLE b DROP CONSTRAINT b_a_id_fkey;

-- change the type of `a.id` to integer
ALTER TABLE a ALTER COLUMN id TYPE integer;

-- add the foreign key `b_a_id_fkey` to `b`
ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE;

COMMIT;
