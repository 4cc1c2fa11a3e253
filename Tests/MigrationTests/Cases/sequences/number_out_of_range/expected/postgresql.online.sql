-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- change how the sequence `numbers` counts
ALTER SEQUENCE numbers AS smallint INCREMENT BY 1 MINVALUE 1 MAXVALUE 999 START WITH 1 CACHE 1 NO CYCLE;
COMMIT;
