-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `found` of `User Accounts` fail from now on
-- breaks-clients: clients that name the column `id` of `User Accounts` fail from now on
-- data-may-not-fit: rows of `User Accounts` without `found` stop the migration
-- scans-table: every row of `User Accounts` is read
-- blocks-reads: `User Accounts` can be neither read nor written while its rows are read
-- breaks-clients: clients that name the column `body` of `posts` fail from now on

BEGIN;

DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
BEGIN
  SELECT count(*) INTO schemac_found FROM "User Accounts" WHERE found IS NULL;
  IF schemac_found > 0 THEN
    RAISE EXCEPTION USING MESSAGE = schemac_found || '' rows of User Accounts have no found'';
  END IF;
END';

-- rename the column `found` of `User Accounts` to `discovered`
ALTER TABLE "User Accounts" RENAME COLUMN found TO discovered;

-- rename the column `id` of `User Accounts` to `uid`
ALTER TABLE "User Accounts" RENAME COLUMN id TO uid;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "User Accounts" RENAME CONSTRAINT "User Accounts_id_not_null" TO "User Accounts_uid_not_null";
  END IF;
END';

ALTER SEQUENCE IF EXISTS "User Accounts_id_seq" RENAME TO "User Accounts_uid_seq";

-- make `discovered` of `User Accounts` NOT NULL
ALTER TABLE "User Accounts" ALTER COLUMN discovered SET NOT NULL;

-- add the column `note` to `User Accounts`
ALTER TABLE "User Accounts" ADD COLUMN note text;

-- rename the column `body` of `posts` to `text`
ALTER TABLE posts RENAME COLUMN body TO text;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE posts RENAME CONSTRAINT posts_body_not_null TO posts_text_not_null;
  END IF;
END';

-- let `text` of `posts` be NULL
ALTER TABLE posts ALTER COLUMN text DROP NOT NULL;

COMMIT;
