-- Made by schemac: from to to from.
-- breaks-clients: clients get `texts.x` as varchar(5) from now on
-- data-may-not-fit: values of `texts.x` that are no varchar(5) stop the migration
-- rewrites-table: every row of `texts` is written anew for `x`
-- blocks-reads: `texts` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `pairs.x` as varchar(5) from now on
-- data-may-not-fit: values of `pairs.x` that are no varchar(5) stop the migration
-- rewrites-table: every row of `pairs` is written anew for `x`
-- blocks-reads: `pairs` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `bags.x` as varchar(5) from now on
-- data-may-not-fit: values of `bags.x` that are no varchar(5) stop the migration
-- rewrites-table: every row of `bags` is written anew for `x`
-- blocks-reads: `bags` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM texts WHERE length(x) > 5) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of texts have a x that is no varchar(5)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM pairs WHERE length(x) > 5) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of pairs have a x that is no varchar(5)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM bags WHERE length(x) > 5) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bags have a x that is no varchar(5)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change the type of `texts.x` to varchar(5)
ALTER TABLE texts ALTER COLUMN x TYPE varchar(5);

-- change the type of `pairs.x` to varchar(5)
ALTER TABLE pairs ALTER COLUMN x TYPE varchar(5);

-- change the type of `bags.x` to varchar(5)
ALTER TABLE bags ALTER COLUMN x TYPE varchar(5);

COMMIT;
