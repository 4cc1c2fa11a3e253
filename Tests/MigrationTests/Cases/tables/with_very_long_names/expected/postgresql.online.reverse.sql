-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the trigger of `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_`
DROP TRIGGER the_table_with_a_name_that_is_as_long_as_the_server_l_on_update ON the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_;
DROP FUNCTION the_table_with_a_name_that_is_as_long_as_the_server_l_on_update();
-- drop the check `the_table_with_a_name_that_i_another_column_with_quite_a__check` of `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_`
ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ DROP CONSTRAINT IF EXISTS the_table_with_a_name_that_i_another_column_with_quite_a__check;
-- rename the table `the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_` to `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok`
ALTER TABLE the_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ RENAME TO a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok;
-- rename the index `the_table_with_a_name_that_is_updated_at_another_column_wit_idx` to `a_table_with_a_name_that_is_a_updated_at_another_column_wit_idx`
ALTER INDEX the_table_with_a_name_that_is_updated_at_another_column_wit_idx RENAME TO a_table_with_a_name_that_is_a_updated_at_another_column_wit_idx;
-- rename the primary key `the_table_with_a_name_that_is_as_long_as_the_server_lets_i_pkey` to `a_table_with_a_name_that_is_as_long_as_the_server_lets_it__pkey`
ALTER INDEX the_table_with_a_name_that_is_as_long_as_the_server_lets_i_pkey RENAME TO a_table_with_a_name_that_is_as_long_as_the_server_lets_it__pkey;
-- rename the unique constraint `the_table_with_a_name_that_is_another_column_with_quite_a_l_key` to `a_table_with_a_name_that_is_a_another_column_with_quite_a_l_key`
ALTER INDEX the_table_with_a_name_that_is_another_column_with_quite_a_l_key RENAME TO a_table_with_a_name_that_is_a_another_column_with_quite_a_l_key;
-- rename the sequence `the_table_with_a_name_that_is_a_column_with_a_name_that_is__seq` to `a_table_with_a_name_that_is_a_a_column_with_a_name_that_is__seq`
ALTER SEQUENCE IF EXISTS the_table_with_a_name_that_is_a_column_with_a_name_that_is__seq RENAME TO a_table_with_a_name_that_is_a_a_column_with_a_name_that_is__seq;
-- rename the column `another_column_with_quite_a_longer_name` of `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok` to `another_column_with_quite_a_long_name`
ALTER TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok RENAME COLUMN another_column_with_quite_a_longer_name TO another_column_with_quite_a_long_name;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok''::regclass AND conname = ''the_table_with_a_name_that__a_column_with_a_name_that__not_null'') THEN
      ALTER TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok RENAME CONSTRAINT the_table_with_a_name_that__a_column_with_a_name_that__not_null TO a_table_with_a_name_that_is_a_column_with_a_name_that__not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok''::regclass AND conname = ''the_table_with_a_name_that__another_column_with_quite__not_null'') THEN
      ALTER TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok RENAME CONSTRAINT the_table_with_a_name_that__another_column_with_quite__not_null TO a_table_with_a_name_that_is_another_column_with_quite__not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok''::regclass AND conname = ''the_table_with_a_name_that_is_as_long_as_th_updated_at_not_null'') THEN
      ALTER TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok RENAME CONSTRAINT the_table_with_a_name_that_is_as_long_as_th_updated_at_not_null TO a_table_with_a_name_that_is_as_long_as_the__updated_at_not_null;
    END IF;
  END IF;
END';
-- change the type of `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok.another_column_with_quite_a_long_name` to text
ALTER TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok ALTER COLUMN another_column_with_quite_a_long_name TYPE text;
-- add the check `a_table_with_a_name_that_is__another_column_with_quite_a__check` to `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok`
ALTER TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok ADD CONSTRAINT a_table_with_a_name_that_is__another_column_with_quite_a__check CHECK (another_column_with_quite_a_long_name <> '') NOT VALID;
-- let updates of `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok` set `updated_at`
CREATE FUNCTION a_table_with_a_name_that_is_as_long_as_the_server_let_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;
CREATE TRIGGER a_table_with_a_name_that_is_as_long_as_the_server_let_on_update BEFORE UPDATE ON a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok FOR EACH ROW EXECUTE FUNCTION a_table_with_a_name_that_is_as_long_as_the_server_let_on_update();
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok` meet the check `a_table_with_a_name_that_is__another_column_with_quite_a__check`
ALTER TABLE a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok VALIDATE CONSTRAINT a_table_with_a_name_that_is__another_column_with_quite_a__check;
COMMIT;
