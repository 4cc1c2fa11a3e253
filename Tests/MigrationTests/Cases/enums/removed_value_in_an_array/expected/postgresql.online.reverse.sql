-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- add values to the type `tag`, which can be used when that is lasting
ALTER TYPE tag ADD VALUE 'old' AFTER 'hot';
COMMIT;
