-- Made by schemac: from from to to.
-- blocks-reads: `there` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `there` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_a238511e`
LOCK TABLE there;

CREATE SCHEMA schemac_backup_a238511e;

CREATE TABLE schemac_backup_a238511e.there AS
  SELECT id, user_id FROM there;

DO 'BEGIN
  EXECUTE ''CREATE TABLE schemac_backup_a238511e."there.id.sequence" AS SELECT last_value, is_called FROM '' || pg_get_serial_sequence(''there'', ''id'');
END';

-- drop `there`
DROP TABLE there;

COMMIT;
