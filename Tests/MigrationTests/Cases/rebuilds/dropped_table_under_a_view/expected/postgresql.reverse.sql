-- Made by schemac: from to to from.
-- irreversible: the rows that `logs` held are lost: it comes back empty

BEGIN;

-- create the table `logs`
CREATE TABLE logs (
  id bigint NOT NULL,
  line text NOT NULL,
  CONSTRAINT logs_pkey PRIMARY KEY (id)
);

COMMIT;
