-- Made by schemac: from to to from.

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
-- drop the foreign key `beds_room_fkey` of `beds`
ALTER TABLE beds DROP CONSTRAINT IF EXISTS beds_room_fkey;
-- drop the primary key `rooms_pkey` of `rooms`
ALTER TABLE rooms DROP CONSTRAINT IF EXISTS rooms_pkey;
-- add the column `tenant` to `rooms`
ALTER TABLE rooms ADD COLUMN tenant integer;
-- add the column `tenant` to `beds`
ALTER TABLE beds ADD COLUMN tenant integer;
SET LOCAL statement_timeout = '3600s';
-- in `rooms`, let `tenant` be what it says
ALTER TABLE rooms ALTER COLUMN tenant SET NOT NULL;
SET LOCAL statement_timeout = '60s';
-- in `beds`, let `tenant` be what it says
ALTER TABLE beds ADD CONSTRAINT tenant_schemac_filled CHECK (tenant IS NOT NULL) NOT VALID;
SET LOCAL statement_timeout = '3600s';
-- add the primary key `rooms_pkey` to `rooms`
ALTER TABLE rooms ADD CONSTRAINT rooms_pkey PRIMARY KEY (tenant, id);
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `tenant` of `beds` have values in all rows
ALTER TABLE beds VALIDATE CONSTRAINT tenant_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE beds IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `tenant` of `beds` NOT NULL, as is known now
ALTER TABLE beds ALTER COLUMN tenant SET NOT NULL, DROP CONSTRAINT tenant_schemac_filled;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `beds_tenant_room_idx` on `beds`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS beds_tenant_room_idx ON beds (tenant, room);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE beds IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE rooms IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `beds_tenant_room_fkey` to `beds` for rows to come
ALTER TABLE beds ADD CONSTRAINT beds_tenant_room_fkey FOREIGN KEY (tenant, room) REFERENCES rooms (tenant, id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `beds` meet the foreign key `beds_tenant_room_fkey`
ALTER TABLE beds VALIDATE CONSTRAINT beds_tenant_room_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `beds_room_idx`
DROP INDEX CONCURRENTLY IF EXISTS beds_room_idx;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `rooms_pkey_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS rooms_pkey_schemac_new;
