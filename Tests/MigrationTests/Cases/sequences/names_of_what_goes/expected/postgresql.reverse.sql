-- Made by schemac: from to to from.
-- deletes-data: the rows of `things` are deleted
-- breaks-clients: clients that name `things` fail from now on
-- breaks-clients: clients that draw from `numbers` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `things`
DROP TABLE things;

-- rename the sequence `numbers` to `others`
ALTER SEQUENCE numbers RENAME TO others;

-- create the sequence `numbers`
CREATE SEQUENCE numbers AS bigint;

-- create the sequence `things`
CREATE SEQUENCE things AS bigint;

-- in `t`, give `a` its default; give `c` its default
ALTER TABLE t
  ALTER COLUMN a SET DEFAULT nextval('numbers'),
  ALTER COLUMN c SET DEFAULT nextval('things');

-- let the sequence `numbers` go on behind the numbers that are there
SELECT setval('numbers', reached) FROM (SELECT greatest((SELECT max(a) FROM t)) AS reached) AS columns WHERE reached BETWEEN 1 AND 9223372036854775807;

-- let the sequence `things` go on behind the numbers that are there
SELECT setval('things', reached) FROM (SELECT greatest((SELECT max(c) FROM t)) AS reached) AS columns WHERE reached BETWEEN 1 AND 9223372036854775807;

COMMIT;
