-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- add values to the type `state`, which can be used when that is lasting
ALTER TYPE state ADD VALUE 'c' AFTER 'b';
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the table `new`
CREATE TABLE new (
  id bigint NOT NULL,
  s state DEFAULT 'c' NOT NULL,
  CONSTRAINT new_pkey PRIMARY KEY (id)
);
CREATE INDEX new_id_idx ON new (id) WHERE s = 'c';
COMMIT;
