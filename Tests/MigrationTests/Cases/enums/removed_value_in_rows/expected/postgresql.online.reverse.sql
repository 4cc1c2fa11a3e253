-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- add values to the type `state`, which can be used when that is lasting
ALTER TYPE state ADD VALUE 'draft' BEFORE 'open';
COMMIT;
