-- Made by schemac: from to to from.
-- breaks-clients: clients get `a.id` as integer from now on
-- data-may-not-fit: values of `a.id` that are no integer stop the migration
-- rewrites-table: every row of `a` is written anew for `id`
-- blocks-reads: `a` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `b.id` as integer from now on
-- data-may-not-fit: values of `b.id` that are no integer stop the migration
-- rewrites-table: every row of `b` is written anew for `id`
-- blocks-reads: `b` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `c.id` as integer from now on
-- data-may-not-fit: values of `c.id` that are no integer stop the migration
-- rewrites-table: every row of `c` is written anew for `id`
-- blocks-reads: `c` can be neither read nor written while its rows are written anew

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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM b WHERE id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of b have a id that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM c WHERE id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of c have a id that is no integer'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change the type of `a.id` to integer
ALTER TABLE a ALTER COLUMN id TYPE integer;

-- change the type of `b.id` to integer
ALTER TABLE b ALTER COLUMN id TYPE integer;

-- change the type of `c.id` to integer
ALTER TABLE c ALTER COLUMN id TYPE integer;

-- in `a`, change how `id` is numbered
ALTER SEQUENCE a_id_seq AS integer;

COMMIT;
