-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the table `logs`
CREATE TABLE logs (
  id bigint NOT NULL,
  line text NOT NULL,
  CONSTRAINT logs_pkey PRIMARY KEY (id)
);
COMMIT;
