-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE orders IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE people IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `loose_schemac_new` to `orders` for rows to come
ALTER TABLE orders ADD CONSTRAINT loose_schemac_new FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `orders` meet the foreign key `loose_schemac_new`
ALTER TABLE orders VALIDATE CONSTRAINT loose_schemac_new;
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
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `of_person` of `orders`
ALTER TABLE orders DROP CONSTRAINT of_person;
-- drop the foreign key `loose` of `orders`
ALTER TABLE orders DROP CONSTRAINT loose;
-- drop the check `positive` of `orders`
ALTER TABLE orders DROP CONSTRAINT positive;
-- drop the check `small` of `orders`
ALTER TABLE orders DROP CONSTRAINT small;
-- drop the check `known` of `orders`
ALTER TABLE orders DROP CONSTRAINT known;
-- drop the check `kept` of `orders`
ALTER TABLE orders DROP CONSTRAINT kept;
-- rename the table `people` to `persons`
ALTER TABLE people RENAME TO persons;
-- rename the primary key `people_pkey` to `persons_pkey`
ALTER INDEX people_pkey RENAME TO persons_pkey;
-- let the NOT NULLs of `persons` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE persons RENAME CONSTRAINT people_id_not_null TO persons_id_not_null;
  END IF;
END';
-- rename the column `amount` of `orders` to `total`
ALTER TABLE orders RENAME COLUMN amount TO total;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE orders RENAME CONSTRAINT orders_amount_not_null TO orders_total_not_null;
  END IF;
END';
-- add the column `note` to `orders`
ALTER TABLE orders ADD COLUMN note text;
SET LOCAL statement_timeout = '3600s';
-- give the rows of `orders` their `note`
UPDATE orders
  SET note = 'none: ' || total;
-- change the type of `orders.total` to bigint
ALTER TABLE orders ALTER COLUMN total TYPE bigint;
SET LOCAL statement_timeout = '60s';
-- in `orders`, let `note` be what it says
ALTER TABLE orders ADD CONSTRAINT note_schemac_not_null CHECK (note IS NOT NULL) NOT VALID;
-- add the check `above_zero` to `orders`
ALTER TABLE orders ADD CONSTRAINT above_zero CHECK (total > 0) NOT VALID;
-- add the check `small` to `orders`
ALTER TABLE orders ADD CONSTRAINT small CHECK (total < 1000) NOT VALID;
-- add the check `known` to `orders`
ALTER TABLE orders ADD CONSTRAINT known CHECK (id > 0) NOT VALID;
-- add the check `kept` to `orders`
ALTER TABLE orders ADD CONSTRAINT kept CHECK (state <> 'bad' AND total <> 7) NOT VALID;
-- add the foreign key `of_person` to `orders`
ALTER TABLE orders ADD CONSTRAINT of_person FOREIGN KEY (person_id) REFERENCES persons (id) NOT VALID;
-- let the foreign key that was built have the name `loose`
ALTER TABLE orders RENAME CONSTRAINT loose_schemac_new TO loose;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `note` of `orders` have values in all rows
ALTER TABLE orders VALIDATE CONSTRAINT note_schemac_not_null;
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
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `note` of `orders` NOT NULL, as is known now
ALTER TABLE orders ALTER COLUMN note SET NOT NULL, DROP CONSTRAINT note_schemac_not_null;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `orders` meet the check `above_zero`
ALTER TABLE orders VALIDATE CONSTRAINT above_zero;
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
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the check `new` to `orders` for rows to come
ALTER TABLE orders ADD CONSTRAINT new CHECK (note <> 'none') NOT VALID;
COMMIT;
