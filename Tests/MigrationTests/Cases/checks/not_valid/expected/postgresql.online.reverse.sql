-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `note` of `orders`
ALTER TABLE IF EXISTS orders DROP CONSTRAINT IF EXISTS note_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE persons IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `loose` of `orders`
ALTER TABLE orders DROP CONSTRAINT IF EXISTS loose;
-- drop the check `new` of `orders`
ALTER TABLE orders DROP CONSTRAINT IF EXISTS new;
-- drop the check `above_zero` of `orders`
ALTER TABLE orders DROP CONSTRAINT IF EXISTS above_zero;
-- drop the check `small` of `orders`
ALTER TABLE orders DROP CONSTRAINT IF EXISTS small;
-- drop the check `kept` of `orders`
ALTER TABLE orders DROP CONSTRAINT IF EXISTS kept;
-- rename the table `persons` to `people`
ALTER TABLE persons RENAME TO people;
-- rename the primary key `persons_pkey` to `people_pkey`
ALTER INDEX persons_pkey RENAME TO people_pkey;
-- let the NOT NULLs of `people` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''people''::regclass AND conname = ''persons_id_not_null'') THEN
      ALTER TABLE people RENAME CONSTRAINT persons_id_not_null TO people_id_not_null;
    END IF;
  END IF;
END';
-- rename the column `total` of `orders` to `amount`
ALTER TABLE orders RENAME COLUMN total TO amount;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''orders''::regclass AND conname = ''orders_total_not_null'') THEN
      ALTER TABLE orders RENAME CONSTRAINT orders_total_not_null TO orders_amount_not_null;
    END IF;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `orders.amount` to integer
ALTER TABLE orders ALTER COLUMN amount TYPE integer;
SET LOCAL statement_timeout = '60s';
-- drop `note` of `orders`
ALTER TABLE orders DROP COLUMN note;
-- add the check `positive` to `orders`
ALTER TABLE orders ADD CONSTRAINT positive CHECK (amount > 0) NOT VALID;
-- add the check `small` to `orders`
ALTER TABLE orders ADD CONSTRAINT small CHECK (amount < 1000) NOT VALID;
-- add the check `kept` to `orders`
ALTER TABLE orders ADD CONSTRAINT kept CHECK (state <> 'bad') NOT VALID;
-- add the foreign key `loose` to `orders`
ALTER TABLE orders ADD CONSTRAINT loose FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `orders` meet the check `known`
ALTER TABLE orders VALIDATE CONSTRAINT known;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `orders` meet the foreign key `of_person`
ALTER TABLE orders VALIDATE CONSTRAINT of_person;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the foreign key `loose_schemac_new` of `orders`
ALTER TABLE IF EXISTS orders DROP CONSTRAINT IF EXISTS loose_schemac_new;
COMMIT;
