-- Made by schemac: from from to to.
-- breaks-clients: clients that draw from `numbers` fail from now on
-- breaks-clients: clients that draw from `others` fail from now on
-- breaks-clients: clients that draw from `things` fail from now on
-- deletes-data: the number that `numbers` has come to is lost: made again, it gives numbers twice
-- breaks-clients: clients that draw from `numbers` fail from now on
-- deletes-data: the number that `things` has come to is lost: made again, it gives numbers twice
-- breaks-clients: clients that draw from `things` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the sequence `numbers` to `numbers_schemac_dropped`
ALTER SEQUENCE numbers RENAME TO numbers_schemac_dropped;

-- rename the sequence `others` to `numbers`
ALTER SEQUENCE others RENAME TO numbers;

-- rename the sequence `things` to `things_schemac_dropped`
ALTER SEQUENCE things RENAME TO things_schemac_dropped;

-- in `t`, take the default of `a` away; take the default of `c` away
ALTER TABLE t
  ALTER COLUMN a DROP DEFAULT,
  ALTER COLUMN c DROP DEFAULT;

-- drop the sequence `numbers`
DROP SEQUENCE numbers_schemac_dropped;

-- drop the sequence `things`
DROP SEQUENCE things_schemac_dropped;

-- create the table `things`
CREATE TABLE things (
  id bigint NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);

COMMIT;
