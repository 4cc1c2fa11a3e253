-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `lines.total` fail from now on
-- rewrites-table: every row of `lines` is written anew for `sum`
-- blocks-reads: `lines` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `lines_sum_key` is built over every row
-- blocks-reads: `lines` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the check `lines_total_check` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_total_check;

-- drop `total` of `lines`
ALTER TABLE lines DROP COLUMN total;

-- add the column `sum` to `lines`
ALTER TABLE lines ADD COLUMN sum integer GENERATED ALWAYS AS (price + amount) STORED NOT NULL;

-- add the unique constraint `lines_sum_key` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_sum_key UNIQUE (sum);

COMMIT;
