-- Made by schemac: from from to to.

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
-- rename the sequence `numbers` to `numbers_schemac_dropped`
ALTER SEQUENCE numbers RENAME TO numbers_schemac_dropped;
-- rename the sequence `others` to `numbers`
ALTER SEQUENCE others RENAME TO numbers;
-- rename the sequence `things` to `things_schemac_dropped`
ALTER SEQUENCE things RENAME TO things_schemac_dropped;
-- in `t`, take the default of `a` away; take the default of `c` away
ALTER TABLE t
  ALTER COLUMN a DROP DEFAULT,
  ALTER COLUMN c DROP DEFAULT;
-- drop the sequence `numbers`
DROP SEQUENCE numbers_schemac_dropped;
-- drop the sequence `things`
DROP SEQUENCE things_schemac_dropped;
-- create the table `things`
CREATE TABLE things (
  id bigint NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
COMMIT;
