-- Made by schemac: from to to from.

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
-- drop the foreign key `orders_person_id_fkey` of `orders`
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_person_id_fkey;
-- drop the check `positive` of `orders`
ALTER TABLE orders DROP CONSTRAINT IF EXISTS positive;
-- add the check `positive` to `orders`
ALTER TABLE orders ADD CONSTRAINT positive CHECK (id > 0) NOT VALID;
-- add the foreign key `orders_person_id_fkey` to `orders`
ALTER TABLE orders ADD CONSTRAINT orders_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) NOT VALID;
COMMIT;
