-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the schema `extensions`
CREATE SCHEMA IF NOT EXISTS extensions;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- move the extension `pgcrypto` to the schema `extensions`
ALTER EXTENSION pgcrypto SET SCHEMA extensions;
COMMIT;
