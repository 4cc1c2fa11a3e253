-- Made by schemac: from from to to.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('goals', '*[^a-z0-9_]goals[^a-z0-9_]*'), ('steps', '*[^a-z0-9_]steps[^a-z0-9_]*'), ('preferences', '*[^a-z0-9_]preferences[^a-z0-9_]*'), ('streaks', '*[^a-z0-9_]streaks[^a-z0-9_]*'), ('payments', '*[^a-z0-9_]payments[^a-z0-9_]*'), ('logs', '*[^a-z0-9_]logs[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

SELECT 'the schema does not know the ' || type || ' ' || name || ', which hangs on ' || changes
  FROM temp.schemac_unknown;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on tables that change" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*) FROM temp.schemac_unknown;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_unknown;

-- keep the rows of `goals` in `schemac_backup_ca1918a1_goals`, and drop the table
CREATE TABLE schemac_backup_ca1918a1_goals ("id", "user_id", "title");

INSERT INTO schemac_backup_ca1918a1_goals
  SELECT id, user_id, title FROM goals;

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_ca1918a1_goals';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'schemac_backup_ca1918a1_goals', seq FROM sqlite_sequence WHERE name = 'goals';

DROP TABLE goals;

-- keep the rows of `steps` in `schemac_backup_ca1918a1_steps`, and drop the table
CREATE TABLE schemac_backup_ca1918a1_steps ("id", "goal_id", "done");

INSERT INTO schemac_backup_ca1918a1_steps
  SELECT id, goal_id, done FROM steps;

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_ca1918a1_steps';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'schemac_backup_ca1918a1_steps', seq FROM sqlite_sequence WHERE name = 'steps';

DROP TABLE steps;

-- keep the rows of `preferences` in `schemac_backup_ca1918a1_preferences`, and drop the table
CREATE TABLE schemac_backup_ca1918a1_preferences ("user_id", "hour");

INSERT INTO schemac_backup_ca1918a1_preferences
  SELECT user_id, hour FROM preferences;

DROP TABLE preferences;

-- keep the rows of `streaks` in `schemac_backup_ca1918a1_streaks`, and drop the table
CREATE TABLE schemac_backup_ca1918a1_streaks ("user_id", "days");

INSERT INTO schemac_backup_ca1918a1_streaks
  SELECT user_id, days FROM streaks;

DROP TABLE streaks;

-- keep the rows of `payments` in `schemac_backup_ca1918a1_payments`, and drop the table
CREATE TABLE schemac_backup_ca1918a1_payments ("id", "user_id", "amount");

INSERT INTO schemac_backup_ca1918a1_payments
  SELECT id, user_id, amount FROM payments;

DROP TABLE payments;

-- keep the rows of `logs` in `schemac_backup_ca1918a1_logs`, and drop the table
CREATE TABLE schemac_backup_ca1918a1_logs ("line", "at");

INSERT INTO schemac_backup_ca1918a1_logs
  SELECT line, at FROM logs;

DROP TABLE logs;

-- add the column `hour` to `users`
ALTER TABLE users ADD COLUMN hour INTEGER NOT NULL DEFAULT 9 CONSTRAINT "hour is integer" CHECK (hour BETWEEN -2147483648 AND 2147483647);

COMMIT;

PRAGMA foreign_keys = ON;
