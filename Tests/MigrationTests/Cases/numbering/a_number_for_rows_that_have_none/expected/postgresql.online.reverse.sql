-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `lines_pkey_schemac_back` on `lines`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS lines_pkey_schemac_back ON lines (name);

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
-- drop the unique constraint `lines_name_key` of `lines`
ALTER TABLE lines DROP CONSTRAINT IF EXISTS lines_name_key;
-- drop the primary key `lines_pkey` of `lines`
ALTER TABLE lines DROP CONSTRAINT IF EXISTS lines_pkey;
-- drop `id` of `lines`
ALTER TABLE lines DROP COLUMN id;
-- make the primary key `lines_pkey` of `lines` of that index
ALTER TABLE lines ADD CONSTRAINT lines_pkey PRIMARY KEY USING INDEX lines_pkey_schemac_back;
COMMIT;
