-- Made by schemac: from from to to.
-- blocks-reads: `goals` can be neither read nor written while its rows are copied
-- blocks-reads: `steps` can be neither read nor written while its rows are copied
-- blocks-reads: `preferences` can be neither read nor written while its rows are copied
-- blocks-reads: `streaks` can be neither read nor written while its rows are copied
-- blocks-reads: `payments` can be neither read nor written while its rows are copied
-- blocks-reads: `logs` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `goals` fail from now on
-- breaks-clients: clients that name `steps` fail from now on
-- breaks-clients: clients that name `preferences` fail from now on
-- breaks-clients: clients that name `streaks` fail from now on
-- breaks-clients: clients that name `payments` fail from now on
-- breaks-clients: clients that name `logs` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_79935420`
LOCK TABLE goals, steps, preferences, streaks, payments, logs;

CREATE SCHEMA schemac_backup_79935420;

CREATE TABLE schemac_backup_79935420.goals AS
  SELECT id, user_id, title FROM goals;

DO 'BEGIN
  EXECUTE ''CREATE TABLE schemac_backup_79935420."goals.id.sequence" AS SELECT last_value, is_called FROM '' || pg_get_serial_sequence(''goals'', ''id'');
END';

CREATE TABLE schemac_backup_79935420.steps AS
  SELECT id, goal_id, done FROM steps;

DO 'BEGIN
  EXECUTE ''CREATE TABLE schemac_backup_79935420."steps.id.sequence" AS SELECT last_value, is_called FROM '' || pg_get_serial_sequence(''steps'', ''id'');
END';

CREATE TABLE schemac_backup_79935420.preferences AS
  SELECT user_id, hour FROM preferences;

CREATE TABLE schemac_backup_79935420.streaks AS
  SELECT user_id, days FROM streaks;

CREATE TABLE schemac_backup_79935420.payments AS
  SELECT id, user_id, amount FROM payments;

CREATE TABLE schemac_backup_79935420.logs AS
  SELECT line, at FROM logs;

-- drop `goals`, `steps`, `preferences`, `streaks`, `payments`, `logs`
DROP TABLE goals, steps, preferences, streaks, payments, logs;

-- add the column `hour` to `users`
ALTER TABLE users ADD COLUMN hour integer DEFAULT 9 NOT NULL;

COMMIT;
