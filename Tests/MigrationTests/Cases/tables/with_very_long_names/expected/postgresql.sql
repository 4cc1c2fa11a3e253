-- Made by schemac: from from to to.
-- breaks-clients: clients that name `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok` fail from now on
-- breaks-clients: clients that name the column `another_column_with_quite_a_long_name` of `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok` fail from now on
-- breaks-clients: clients get `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_.another_column_with_quite_a_longer_name` as varchar(90) from now on
-- data-may-not-fit: values of `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok.another_column_with_quite_a_long_name` that are no varchar(90) stop the migration
-- rewrites-table: every row of `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` is written anew for `another_column_with_quite_a_longer_name`
-- blocks-reads: `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` can be neither read nor written while its rows are written anew
-- scans-table: every row of `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` is read for `the_table_with_a_name_that_i_another_column_with_quite_a__check`
-- blocks-reads: `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok WHERE length(another_column_with_quite_a_long_name) > 90) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok have a another_column_with_quite_a_long_name that is no varchar(90)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the trigger of `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok`
DROP TRIGGER a_table_with_a_name_that_is_as_long_as_the_server_let_on_update ON a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok;

DROP FUNCTION a_table_with_a_name_that_is_as_long_as_the_server_let_on_update();

-- drop the check `a_table_with_a_name_that_is__another_column_with_quite_a__check` of `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok`
ALTER TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok DROP CONSTRAINT a_table_with_a_name_that_is__another_column_with_quite_a__check;

-- rename the table `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok` to `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_`
ALTER TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok RENAME TO the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_;

-- rename the index `a_table_with_a_name_that_is_a_updated_at_another_column_wit_idx` to `the_table_with_a_name_that_is_updated_at_another_column_wit_idx`
ALTER INDEX a_table_with_a_name_that_is_a_updated_at_another_column_wit_idx RENAME TO the_table_with_a_name_that_is_updated_at_another_column_wit_idx;

-- rename the primary key `a_table_with_a_name_that_is_as_long_as_the_server_lets_it__pkey` to `the_table_with_a_name_that_is_as_long_as_the_server_lets_i_pkey`
ALTER INDEX a_table_with_a_name_that_is_as_long_as_the_server_lets_it__pkey RENAME TO the_table_with_a_name_that_is_as_long_as_the_server_lets_i_pkey;

-- rename the unique constraint `a_table_with_a_name_that_is_a_another_column_with_quite_a_l_key` to `the_table_with_a_name_that_is_another_column_with_quite_a_l_key`
ALTER INDEX a_table_with_a_name_that_is_a_another_column_with_quite_a_l_key RENAME TO the_table_with_a_name_that_is_another_column_with_quite_a_l_key;

-- rename the sequence `a_table_with_a_name_that_is_a_a_column_with_a_name_that_is__seq` to `the_table_with_a_name_that_is_a_column_with_a_name_that_is__seq`
ALTER SEQUENCE IF EXISTS a_table_with_a_name_that_is_a_a_column_with_a_name_that_is__seq RENAME TO the_table_with_a_name_that_is_a_column_with_a_name_that_is__seq;

-- rename the column `another_column_with_quite_a_long_name` of `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` to `another_column_with_quite_a_longer_name`
ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ RENAME COLUMN another_column_with_quite_a_long_name TO another_column_with_quite_a_longer_name;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ RENAME CONSTRAINT a_table_with_a_name_that_is_a_column_with_a_name_that__not_null TO the_table_with_a_name_that__a_column_with_a_name_that__not_null;
    ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ RENAME CONSTRAINT a_table_with_a_name_that_is_another_column_with_quite__not_null TO the_table_with_a_name_that__another_column_with_quite__not_null;
    ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ RENAME CONSTRAINT a_table_with_a_name_that_is_as_long_as_the__updated_at_not_null TO the_table_with_a_name_that_is_as_long_as_th_updated_at_not_null;
  END IF;
END';

-- change the type of `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_.another_column_with_quite_a_longer_name` to varchar(90)
ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ ALTER COLUMN another_column_with_quite_a_longer_name TYPE varchar(90);

-- add the check `the_table_with_a_name_that_i_another_column_with_quite_a__check` to `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_`
ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ ADD CONSTRAINT the_table_with_a_name_that_i_another_column_with_quite_a__check CHECK (another_column_with_quite_a_longer_name <> '');

-- let updates of `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` set `updated_at`
CREATE FUNCTION the_table_with_a_name_that_is_as_long_as_the_server_l_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER the_table_with_a_name_that_is_as_long_as_the_server_l_on_update BEFORE UPDATE ON the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ FOR EACH ROW EXECUTE FUNCTION the_table_with_a_name_that_is_as_long_as_the_server_l_on_update();

COMMIT;
