-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
SET LOCAL statement_timeout = '3600s';
-- change the type of `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_.another_column_with_quite_a_longer_name` to varchar(90)
ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ ALTER COLUMN another_column_with_quite_a_longer_name TYPE varchar(90);
SET LOCAL statement_timeout = '60s';
-- add the check `the_table_with_a_name_that_i_another_column_with_quite_a__check` to `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_`
ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ ADD CONSTRAINT the_table_with_a_name_that_i_another_column_with_quite_a__check CHECK (another_column_with_quite_a_longer_name <> '') NOT VALID;
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

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` meet the check `the_table_with_a_name_that_i_another_column_with_quite_a__check`
ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ VALIDATE CONSTRAINT the_table_with_a_name_that_i_another_column_with_quite_a__check;
COMMIT;
