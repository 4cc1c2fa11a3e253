-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `rooms_pkey_schemac_new` on `rooms`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY rooms_pkey_schemac_new ON rooms (id);

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
-- drop the foreign key `beds_tenant_room_fkey` of `beds`
ALTER TABLE beds DROP CONSTRAINT beds_tenant_room_fkey;
-- drop the primary key `rooms_pkey` of `rooms`
ALTER TABLE rooms DROP CONSTRAINT rooms_pkey;
-- drop the index `beds_tenant_room_idx`
DROP INDEX beds_tenant_room_idx;
-- drop `tenant` of `rooms`
ALTER TABLE rooms DROP COLUMN tenant;
-- drop `tenant` of `beds`
ALTER TABLE beds DROP COLUMN tenant;
-- make the primary key `rooms_pkey` of `rooms` of that index
ALTER TABLE rooms ADD CONSTRAINT rooms_pkey PRIMARY KEY USING INDEX rooms_pkey_schemac_new;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `beds_room_idx` on `beds`, while clients go on
CREATE INDEX CONCURRENTLY beds_room_idx ON beds (room);

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
-- add the foreign key `beds_room_fkey` to `beds` for rows to come
ALTER TABLE beds ADD CONSTRAINT beds_room_fkey FOREIGN KEY (room) REFERENCES rooms (id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `beds` meet the foreign key `beds_room_fkey`
ALTER TABLE beds VALIDATE CONSTRAINT beds_room_fkey;
COMMIT;
