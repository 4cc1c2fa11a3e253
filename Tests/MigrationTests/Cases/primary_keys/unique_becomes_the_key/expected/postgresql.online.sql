-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `cases_pkey_schemac_new` on `cases`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY cases_pkey_schemac_new ON cases (id);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE cases IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE notes IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `notes_case_id_fkey` of `notes`
ALTER TABLE notes DROP CONSTRAINT notes_case_id_fkey;
-- drop the unique constraint `cases_id_key` of `cases`
ALTER TABLE cases DROP CONSTRAINT cases_id_key;
-- make the primary key `cases_pkey` of `cases` of that index
ALTER TABLE cases ADD CONSTRAINT cases_pkey PRIMARY KEY USING INDEX cases_pkey_schemac_new;
-- add the foreign key `notes_case_id_fkey` to `notes` for rows to come
ALTER TABLE notes ADD CONSTRAINT notes_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `notes` meet the foreign key `notes_case_id_fkey`
ALTER TABLE notes VALIDATE CONSTRAINT notes_case_id_fkey;
COMMIT;
