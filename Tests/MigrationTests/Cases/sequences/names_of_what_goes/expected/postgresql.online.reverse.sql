-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop `things`
DROP TABLE things;
-- rename the sequence `numbers` to `others`
ALTER SEQUENCE numbers RENAME TO others;
-- create the sequence `numbers`
CREATE SEQUENCE numbers AS bigint;
-- create the sequence `things`
CREATE SEQUENCE things AS bigint;
-- in `t`, give `a` its default; give `c` its default
ALTER TABLE t
  ALTER COLUMN a SET DEFAULT nextval('numbers'),
  ALTER COLUMN c SET DEFAULT nextval('things');
-- let the sequence `numbers` go on behind the numbers that are there
SELECT setval('numbers', reached) FROM (SELECT greatest((SELECT max(a) FROM t)) AS reached) AS columns WHERE reached BETWEEN 1 AND 9223372036854775807;
-- let the sequence `things` go on behind the numbers that are there
SELECT setval('things', reached) FROM (SELECT greatest((SELECT max(c) FROM t)) AS reached) AS columns WHERE reached BETWEEN 1 AND 9223372036854775807;
COMMIT;
