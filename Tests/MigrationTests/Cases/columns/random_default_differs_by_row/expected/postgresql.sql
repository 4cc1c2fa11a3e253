-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `devices` that share their token stop the migration
-- rewrites-table: every row of `devices` is written anew for `token`
-- blocks-reads: `devices` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `devices_token_key` is built over every row
-- blocks-reads: `devices` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(gen_random_uuid() AS uuid) AS token FROM devices) AS devices WHERE (token) IS NOT NULL GROUP BY (token) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of devices share their token, which devices_token_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `token` to `devices`
ALTER TABLE devices ADD COLUMN token uuid DEFAULT gen_random_uuid() NOT NULL;

-- add the unique constraint `devices_token_key` to `devices`
ALTER TABLE devices ADD CONSTRAINT devices_token_key UNIQUE (token);

COMMIT;
