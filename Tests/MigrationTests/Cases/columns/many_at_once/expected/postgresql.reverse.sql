-- Made by schemac: from to to from.
-- deletes-data: the values of `wide.d1` are deleted
-- breaks-clients: clients that name the column `wide.d1` fail from now on
-- deletes-data: the values of `wide.d2` are deleted
-- breaks-clients: clients that name the column `wide.d2` fail from now on
-- deletes-data: the values of `wide.e1` are deleted
-- breaks-clients: clients that name the column `wide.e1` fail from now on
-- deletes-data: the values of `wide.e2` are deleted
-- breaks-clients: clients that name the column `wide.e2` fail from now on
-- deletes-data: the values of `wide.e3` are deleted
-- breaks-clients: clients that name the column `wide.e3` fail from now on
-- breaks-clients: clients that name the column `wide.e4` fail from now on
-- irreversible: what `wide.c1` held is lost
-- irreversible: what `wide.c2` held is lost
-- irreversible: what `wide.c5` held is lost
-- breaks-clients: clients that name the column `d3` of `wide` fail from now on
-- breaks-clients: clients that name the column `d4` of `wide` fail from now on
-- breaks-clients: clients get `wide.a1` as integer from now on
-- data-may-not-fit: values of `wide.a1` that are no integer stop the migration
-- breaks-clients: clients get `wide.a2` as integer from now on
-- data-may-not-fit: values of `wide.a2` that are no integer stop the migration
-- breaks-clients: clients get `wide.a3` as integer from now on
-- data-may-not-fit: values of `wide.a3` that are no integer stop the migration
-- breaks-clients: clients get `wide.a4` as integer from now on
-- data-may-not-fit: values of `wide.a4` that are no integer stop the migration
-- breaks-clients: clients get `wide.a5` as integer from now on
-- data-may-not-fit: values of `wide.a5` that are no integer stop the migration
-- breaks-clients: clients get `wide.b1` as text from now on
-- breaks-clients: clients get `wide.b2` as text from now on
-- breaks-clients: clients get `wide.b3` as text from now on
-- breaks-clients: clients get `wide.b4` as text from now on
-- breaks-clients: clients get `wide.b5` as text from now on
-- rewrites-table: every row of `wide` is written anew for `a1`, `a2`, `a3`, `a4`, `a5`
-- blocks-reads: `wide` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE a1 NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide have a a1 that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE a2 NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide have a a2 that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE a3 NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide have a a3 that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE a4 NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide have a a4 that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE a5 NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide have a a5 that is no integer'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop `e4` of `wide`
ALTER TABLE wide DROP COLUMN e4;

-- rename the column `d3` of `wide` to `c3`
ALTER TABLE wide RENAME COLUMN d3 TO c3;

-- rename the column `d4` of `wide` to `c4`
ALTER TABLE wide RENAME COLUMN d4 TO c4;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE wide RENAME CONSTRAINT wide_d3_not_null TO wide_c3_not_null;
  END IF;
END';

-- add the column `c1` to `wide`
ALTER TABLE wide ADD COLUMN c1 text;

-- add the column `c2` to `wide`
ALTER TABLE wide ADD COLUMN c2 text;

-- add the column `c5` to `wide`
ALTER TABLE wide ADD COLUMN c5 text;

-- let `c3` of `wide` be NULL
ALTER TABLE wide ALTER COLUMN c3 DROP NOT NULL;

-- change types: `wide.a1` to integer, `wide.a2` to integer, `wide.a3` to integer, `wide.a4` to integer, `wide.a5` to integer, `wide.b1` to text, `wide.b2` to text, `wide.b3` to text, `wide.b4` to text, `wide.b5` to text
ALTER TABLE wide
  ALTER COLUMN a1 TYPE integer,
  ALTER COLUMN a2 TYPE integer,
  ALTER COLUMN a3 TYPE integer,
  ALTER COLUMN a4 TYPE integer,
  ALTER COLUMN a5 TYPE integer,
  ALTER COLUMN b1 TYPE text,
  ALTER COLUMN b2 TYPE text,
  ALTER COLUMN b3 TYPE text,
  ALTER COLUMN b4 TYPE text,
  ALTER COLUMN b5 TYPE text;

-- drop `d1`, `d2`, `e1`, `e2`, `e3` of `wide`
ALTER TABLE wide
  DROP COLUMN d1,
  DROP COLUMN d2,
  DROP COLUMN e1,
  DROP COLUMN e2,
  DROP COLUMN e3;

COMMIT;
