-- Made by schemac: from from to to.
-- deletes-data: the rows of `goals` are deleted
-- deletes-data: the rows of `steps` are deleted
-- deletes-data: the rows of `preferences` are deleted
-- deletes-data: the rows of `streaks` are deleted
-- deletes-data: the rows of `payments` are deleted
-- deletes-data: the rows of `logs` are deleted

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

-- drop the table `goals`
DROP TABLE goals;

-- drop the table `steps`
DROP TABLE steps;

-- drop the table `preferences`
DROP TABLE preferences;

-- drop the table `streaks`
DROP TABLE streaks;

-- drop the table `payments`
DROP TABLE payments;

-- drop the table `logs`
DROP TABLE logs;

-- add the column `hour` to `users`
ALTER TABLE users ADD COLUMN hour INTEGER NOT NULL DEFAULT 9 CONSTRAINT "hour is integer" CHECK (hour BETWEEN -2147483648 AND 2147483647);

COMMIT;

PRAGMA foreign_keys = ON;
