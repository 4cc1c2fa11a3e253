-- Made by schemac: from to to from.

BEGIN;

-- create the table `logs`
CREATE TABLE logs (
  id bigint NOT NULL,
  line text NOT NULL,
  CONSTRAINT logs_pkey PRIMARY KEY (id)
);

INSERT INTO logs (id, line)
  SELECT id, line FROM schemac_backup_cd0752dc.logs;

-- drop the schema `schemac_backup_cd0752dc`, whose rows are back
DROP TABLE schemac_backup_cd0752dc.logs;

DROP SCHEMA schemac_backup_cd0752dc;

COMMIT;
