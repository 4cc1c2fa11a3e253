-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `a_key_schemac_back` on `a`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS a_key_schemac_back ON a (id);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `b_a_id_fkey` of `b`
ALTER TABLE b DROP CONSTRAINT IF EXISTS b_a_id_fkey;
-- drop the primary key `a_identity` of `a`
ALTER TABLE a DROP CONSTRAINT IF EXISTS a_identity;
-- make the primary key `a_key` of `a` of that index
ALTER TABLE a ADD CONSTRAINT a_key PRIMARY KEY USING INDEX a_key_schemac_back;
-- add the foreign key `b_a_id_fkey` to `b` for rows to come
ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `b` meet the foreign key `b_a_id_fkey`
ALTER TABLE b VALIDATE CONSTRAINT b_a_id_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `a_identity_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS a_identity_schemac_new;
