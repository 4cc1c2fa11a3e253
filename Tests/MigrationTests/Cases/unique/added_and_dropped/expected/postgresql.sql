-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` that share their email stop the migration
-- data-may-not-fit: rows of `users` that share their tenant, email stop the migration
-- builds-index: the index behind `users_email_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index behind `users_tenant_email_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM users WHERE (email) IS NOT NULL GROUP BY (email) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their email, which users_email_key forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM users WHERE (tenant) IS NOT NULL AND (email) IS NOT NULL GROUP BY (tenant), (email) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their tenant, email, which users_tenant_email_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the unique constraint `users_tenant_id_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_tenant_id_key;

-- add the unique constraint `users_email_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);

-- add the unique constraint `users_tenant_email_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_tenant_email_key UNIQUE (tenant, email);

COMMIT;
