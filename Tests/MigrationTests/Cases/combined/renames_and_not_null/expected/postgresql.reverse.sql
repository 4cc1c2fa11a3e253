-- Made by schemac: from to to from.
-- deletes-data: the values of `User Accounts.note` are deleted
-- breaks-clients: clients that name the column `User Accounts.note` fail from now on
-- data-may-not-fit: rows of `posts` without `text` stop the migration
-- breaks-clients: clients that name the column `uid` of `User Accounts` fail from now on
-- breaks-clients: clients that name the column `discovered` of `User Accounts` fail from now on
-- breaks-clients: clients that name the column `text` of `posts` fail from now on
-- scans-table: every row of `posts` is read
-- blocks-reads: `posts` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM posts WHERE text IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts have no text'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- rename the sequence `User Accounts_uid_seq` to `User Accounts_id_seq`
ALTER SEQUENCE IF EXISTS "User Accounts_uid_seq" RENAME TO "User Accounts_id_seq";

-- rename the column `uid` of `User Accounts` to `id`
ALTER TABLE "User Accounts" RENAME COLUMN uid TO id;

-- rename the column `discovered` of `User Accounts` to `found`
ALTER TABLE "User Accounts" RENAME COLUMN discovered TO found;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "User Accounts" RENAME CONSTRAINT "User Accounts_uid_not_null" TO "User Accounts_id_not_null";
    ALTER TABLE "User Accounts" RENAME CONSTRAINT "User Accounts_discovered_not_null" TO "User Accounts_found_not_null";
  END IF;
END';

-- rename the column `text` of `posts` to `body`
ALTER TABLE posts RENAME COLUMN text TO body;

-- let `found` of `User Accounts` be NULL
ALTER TABLE "User Accounts" ALTER COLUMN found DROP NOT NULL;

-- in `posts`, make `body` NOT NULL
ALTER TABLE posts ALTER COLUMN body SET NOT NULL;

-- drop `note` of `User Accounts`
ALTER TABLE "User Accounts" DROP COLUMN note;

COMMIT;
