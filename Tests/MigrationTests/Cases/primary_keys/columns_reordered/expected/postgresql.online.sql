-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `rooms_pkey_schemac_new` on `rooms`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY rooms_pkey_schemac_new ON rooms (number, house);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE beds IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE rooms IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `beds_house_number_fkey` of `beds`
ALTER TABLE beds DROP CONSTRAINT beds_house_number_fkey;
-- drop the primary key `rooms_pkey` of `rooms`
ALTER TABLE rooms DROP CONSTRAINT rooms_pkey;
-- make the primary key `rooms_pkey` of `rooms` of that index
ALTER TABLE rooms ADD CONSTRAINT rooms_pkey PRIMARY KEY USING INDEX rooms_pkey_schemac_new;
-- add the foreign key `beds_house_number_fkey` to `beds` for rows to come
ALTER TABLE beds ADD CONSTRAINT beds_house_number_fkey FOREIGN KEY (house, number) REFERENCES rooms (house, number) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `beds` meet the foreign key `beds_house_number_fkey`
ALTER TABLE beds VALIDATE CONSTRAINT beds_house_number_fkey;
COMMIT;
