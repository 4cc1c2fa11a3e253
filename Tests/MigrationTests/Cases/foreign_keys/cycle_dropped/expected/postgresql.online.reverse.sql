-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE c IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the column `a_id` to `c`
ALTER TABLE c ADD COLUMN a_id bigint;
-- create the table `b`
CREATE TABLE b (
  id bigint NOT NULL,
  a_id bigint,
  CONSTRAINT b_pkey PRIMARY KEY (id)
);
-- create the table `a`
CREATE TABLE a (
  id bigint NOT NULL,
  b_id bigint,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id)
);
SET LOCAL statement_timeout = '3600s';
-- add the foreign key `b_a_id_fkey` to `b`
ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE a IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE c IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `c_a_id_fkey` to `c` for rows to come
ALTER TABLE c ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `c` meet the foreign key `c_a_id_fkey`
ALTER TABLE c VALIDATE CONSTRAINT c_a_id_fkey;
COMMIT;
