-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `User Accounts` without `found` stop the migration
-- breaks-clients: clients that name the column `id` of `User Accounts` fail from now on
-- breaks-clients: clients that name the column `found` of `User Accounts` fail from now on
-- breaks-clients: clients that name the column `body` of `posts` fail from now on
-- scans-table: every row of `User Accounts` is read
-- blocks-reads: `User Accounts` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM "User Accounts" WHERE found IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of User Accounts have no found'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- rename the sequence `User Accounts_id_seq` to `User Accounts_uid_seq`
ALTER SEQUENCE IF EXISTS "User Accounts_id_seq" RENAME TO "User Accounts_uid_seq";

-- rename the column `id` of `User Accounts` to `uid`
ALTER TABLE "User Accounts" RENAME COLUMN id TO uid;

-- rename the column `found` of `User Accounts` to `discovered`
ALTER TABLE "User Accounts" RENAME COLUMN found TO discovered;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "User Accounts" RENAME CONSTRAINT "User Accounts_id_not_null" TO "User Accounts_uid_not_null";
  END IF;
END';

-- rename the column `body` of `posts` to `text`
ALTER TABLE posts RENAME COLUMN body TO text;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE posts RENAME CONSTRAINT posts_body_not_null TO posts_text_not_null;
  END IF;
END';

-- add the column `note` to `User Accounts`
ALTER TABLE "User Accounts" ADD COLUMN note text;

-- let `text` of `posts` be NULL
ALTER TABLE posts ALTER COLUMN text DROP NOT NULL;

-- in `User Accounts`, make `discovered` NOT NULL
ALTER TABLE "User Accounts" ALTER COLUMN discovered SET NOT NULL;

COMMIT;
