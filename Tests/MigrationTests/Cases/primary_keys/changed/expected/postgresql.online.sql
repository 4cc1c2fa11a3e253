-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE seats IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the primary key `seats_pkey` of `seats`
ALTER TABLE seats DROP CONSTRAINT seats_pkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `seats_id_key` on `seats`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY seats_id_key ON seats (id);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE seats IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the unique constraint `seats_id_key` of `seats` of that index
ALTER TABLE seats ADD CONSTRAINT seats_id_key UNIQUE USING INDEX seats_id_key;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `seats_by_room` on `seats`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY seats_by_room ON seats (room, number);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE seats IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the primary key `seats_by_room` of `seats` of that index
ALTER TABLE seats ADD CONSTRAINT seats_by_room PRIMARY KEY USING INDEX seats_by_room;
COMMIT;
