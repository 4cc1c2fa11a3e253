-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE lines IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the primary key `lines_pkey` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_pkey;
SET LOCAL statement_timeout = '3600s';
-- add the column `id` to `lines`
ALTER TABLE lines ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY NOT NULL;
-- add the primary key `lines_pkey` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_pkey PRIMARY KEY (id);
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `lines_name_key` on `lines`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY lines_name_key ON lines (name);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE lines IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the unique constraint `lines_name_key` of `lines` of that index
ALTER TABLE lines ADD CONSTRAINT lines_name_key UNIQUE USING INDEX lines_name_key;
COMMIT;
