-- Made by schemac: from from to to.
-- rewrites-table: every row of `old` is written anew for `s`
-- blocks-reads: `old` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- make the type `state` anew: a new value is used in the transaction that adds it
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('a', 'b', 'c');

-- change the type of `old.s` to the new state
ALTER TABLE old
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s TYPE state USING s::text::state,
  ALTER COLUMN s SET DEFAULT 'a';

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- create the table `new`
CREATE TABLE new (
  id bigint NOT NULL,
  s state DEFAULT 'c' NOT NULL,
  CONSTRAINT new_pkey PRIMARY KEY (id)
);

CREATE INDEX new_id_idx ON new (id) WHERE s = 'c';

COMMIT;
