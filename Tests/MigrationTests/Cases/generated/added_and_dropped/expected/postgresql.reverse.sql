-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `lines.sum` fail from now on
-- rewrites-table: every row of `lines` is written anew for `total`
-- blocks-reads: `lines` can be neither read nor written while its rows are written anew
-- scans-table: every row of `lines` is read for `lines_total_check`
-- blocks-reads: `lines` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the unique constraint `lines_sum_key` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_sum_key;

-- drop `sum` of `lines`
ALTER TABLE lines DROP COLUMN sum;

-- add the column `total` to `lines`
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS (price * amount) STORED NOT NULL;

-- add the check `lines_total_check` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_total_check CHECK (total < 1000);

COMMIT;
