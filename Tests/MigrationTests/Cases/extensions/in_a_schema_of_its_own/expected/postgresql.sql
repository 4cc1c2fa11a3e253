-- Made by schemac: from from to to.
-- breaks-clients: clients that name the old schema of `pgcrypto` fail from now on

BEGIN;

-- create the schema `extensions`
CREATE SCHEMA IF NOT EXISTS extensions;

-- move the extension `pgcrypto` to the schema `extensions`
ALTER EXTENSION pgcrypto SET SCHEMA extensions;

COMMIT;
