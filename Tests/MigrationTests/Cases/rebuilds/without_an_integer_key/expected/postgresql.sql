-- Made by schemac: from from to to.
-- breaks-clients: clients get `texts.x` as varchar(6) from now on
-- breaks-clients: clients get `pairs.x` as varchar(6) from now on
-- breaks-clients: clients get `bags.x` as varchar(6) from now on

SET lock_timeout = '10s';

BEGIN;

-- change the type of `texts.x` to varchar(6)
ALTER TABLE texts ALTER COLUMN x TYPE varchar(6);

-- change the type of `pairs.x` to varchar(6)
ALTER TABLE pairs ALTER COLUMN x TYPE varchar(6);

-- change the type of `bags.x` to varchar(6)
ALTER TABLE bags ALTER COLUMN x TYPE varchar(6);

COMMIT;
