-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `members` for which `backfill` gives nothing stop the migration
-- rewrites-table: rows of `members` are written anew in one statement
-- scans-table: every row of `members` is read
-- blocks-reads: `members` can be neither read nor written while its rows are read
-- rewrites-table: every row of `members` is written anew for `length`
-- blocks-reads: `members` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM members WHERE (length(name)) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of members get no length'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM members WHERE CAST(''Dear '' || name AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of members get no greeting'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `nickname` to `members`
ALTER TABLE members ADD COLUMN nickname text;

-- add the column `state` to `members`
ALTER TABLE members ADD COLUMN state varchar(20) DEFAULT 'it''s new' NOT NULL;

-- add the column `score` to `members`
ALTER TABLE members ADD COLUMN score numeric(6, 2) DEFAULT -1.50 NOT NULL;

-- add the column `seen` to `members`
ALTER TABLE members ADD COLUMN seen boolean DEFAULT false NOT NULL;

-- add the column `joined_at` to `members`
ALTER TABLE members ADD COLUMN joined_at timestamptz DEFAULT now() NOT NULL;

-- add the column `born_on` to `members`
ALTER TABLE members ADD COLUMN born_on date DEFAULT '2000-02-29' NOT NULL;

-- add the column `settings` to `members`
ALTER TABLE members ADD COLUMN settings jsonb DEFAULT '{"theme": "dark"}' NOT NULL;

-- add the column `greeting` to `members`
ALTER TABLE members ADD COLUMN greeting text;

-- give the rows of `members` their `greeting`
UPDATE members
  SET greeting = 'Dear ' || name;

-- in `members`, let `greeting` be what it says
ALTER TABLE members ALTER COLUMN greeting SET NOT NULL;

-- add the column `length` to `members`
ALTER TABLE members ADD COLUMN length integer GENERATED ALWAYS AS (length(name)) STORED NOT NULL;

COMMIT;
