-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `t_pkey_schemac_back` on `t`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS t_pkey_schemac_back ON t (id);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE r IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `r_t_fkey` of `r`
ALTER TABLE r DROP CONSTRAINT IF EXISTS r_t_fkey;
-- drop the unique constraint `t_id_key` of `t`
ALTER TABLE t DROP CONSTRAINT IF EXISTS t_id_key;
-- drop the primary key `t_pkey` of `t`
ALTER TABLE t DROP CONSTRAINT IF EXISTS t_pkey;
-- make the primary key `t_pkey` of `t` of that index
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey_schemac_back;
-- add the foreign key `r_t_fkey` to `r` for rows to come
ALTER TABLE r ADD CONSTRAINT r_t_fkey FOREIGN KEY (t) REFERENCES t (id) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `t_u_key` on `t`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS t_u_key ON t (u);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the unique constraint `t_u_key` of `t` of that index
ALTER TABLE t ADD CONSTRAINT t_u_key UNIQUE USING INDEX t_u_key;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `r` meet the foreign key `r_t_fkey`
ALTER TABLE r VALIDATE CONSTRAINT r_t_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `t_pkey_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS t_pkey_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `t_id_key_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS t_id_key_schemac_new;
