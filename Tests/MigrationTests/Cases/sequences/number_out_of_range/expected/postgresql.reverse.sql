-- Made by schemac: from to to from.

BEGIN;

-- change how the sequence `numbers` counts
ALTER SEQUENCE numbers AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1000 CACHE 1 NO CYCLE;

COMMIT;
