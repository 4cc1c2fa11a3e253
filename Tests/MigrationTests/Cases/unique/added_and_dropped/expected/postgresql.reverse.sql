-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `users` that share their tenant, id stop the migration
-- builds-index: the index behind `users_tenant_id_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM users WHERE (tenant) IS NOT NULL AND (id) IS NOT NULL GROUP BY (tenant), (id) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their tenant, id, which users_tenant_id_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the unique constraint `users_email_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_email_key;

-- drop the unique constraint `users_tenant_email_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_tenant_email_key;

-- add the unique constraint `users_tenant_id_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_tenant_id_key UNIQUE (tenant, id);

COMMIT;
