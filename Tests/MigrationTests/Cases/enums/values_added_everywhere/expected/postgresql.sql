-- Made by schemac: from from to to.

BEGIN;

-- change the values of the type `size`
ALTER TYPE size ADD VALUE 'tiny' BEFORE 'small';

ALTER TYPE size ADD VALUE 'medium' AFTER 'small';

ALTER TYPE size ADD VALUE 'huge' AFTER 'large';

COMMIT;
