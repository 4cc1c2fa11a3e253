-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- add values to the type `size`, which can be used when that is lasting
ALTER TYPE size ADD VALUE 'tiny' BEFORE 'small';
ALTER TYPE size ADD VALUE 'medium' AFTER 'small';
ALTER TYPE size ADD VALUE 'huge' AFTER 'large';
COMMIT;
