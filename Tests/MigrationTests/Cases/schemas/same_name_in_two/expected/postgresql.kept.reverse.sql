-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `b.users` that nothing was kept of stop the way back
-- deletes-data: the values of `users.age` are deleted
-- breaks-clients: clients that name the column `users.age` fail from now on
-- breaks-clients: clients get `a.users.name` as text from now on
-- scans-table: every row of `b.users` is read
-- blocks-reads: `b.users` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM b.users AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_aae6e44f."b.users" AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of b.users would have no name'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `name` to `b.users`
ALTER TABLE b.users ADD COLUMN name text;

-- change the type of `a.users.name` to text
ALTER TABLE a.users ALTER COLUMN name TYPE text;

-- put `name` of `b.users` back
UPDATE b.users AS present
  SET name = kept.name
  FROM schemac_backup_aae6e44f."b.users" AS kept
  WHERE present.id = kept.id;

-- in `b.users`, let `name` be what it says
ALTER TABLE b.users ALTER COLUMN name SET NOT NULL;

-- drop `age` of `users`
ALTER TABLE users DROP COLUMN age;

-- drop the schema `schemac_backup_aae6e44f`, whose rows are back
DROP TABLE schemac_backup_aae6e44f."b.users";

DROP SCHEMA schemac_backup_aae6e44f;

COMMIT;
