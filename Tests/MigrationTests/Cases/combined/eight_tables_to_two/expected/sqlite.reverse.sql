-- Made by schemac: from to to from.
-- deletes-data: the values of `users.hour` are deleted
-- irreversible: the rows that `goals` held are lost: it comes back empty
-- irreversible: the rows that `steps` held are lost: it comes back empty
-- irreversible: the rows that `preferences` held are lost: it comes back empty
-- irreversible: the rows that `streaks` held are lost: it comes back empty
-- irreversible: the rows that `payments` held are lost: it comes back empty
-- irreversible: the rows that `logs` held are lost: it comes back empty

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('users', '*[^a-z0-9_]users[^a-z0-9_]*'))
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

-- drop the column `hour` of `users`
ALTER TABLE users DROP COLUMN hour;

-- create the table `goals`
CREATE TABLE goals (
  id INTEGER CONSTRAINT goals_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id INTEGER NOT NULL,
  title TEXT NOT NULL CONSTRAINT "title is text" CHECK (instr(title, char(0)) = 0),
  CONSTRAINT goals_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

-- create the table `steps`
CREATE TABLE steps (
  id INTEGER CONSTRAINT steps_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  goal_id INTEGER NOT NULL,
  done INTEGER NOT NULL CONSTRAINT "done is boolean" CHECK (done IN (0, 1)),
  CONSTRAINT steps_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goals (id) ON DELETE CASCADE
) STRICT;

-- create the table `preferences`
CREATE TABLE preferences (
  user_id INT NOT NULL,
  hour INTEGER NOT NULL CONSTRAINT "hour is integer" CHECK (hour BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT preferences_pkey PRIMARY KEY (user_id),
  CONSTRAINT preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

-- create the table `streaks`
CREATE TABLE streaks (
  user_id INT NOT NULL,
  days INTEGER NOT NULL CONSTRAINT "days is integer" CHECK (days BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT streaks_pkey PRIMARY KEY (user_id),
  CONSTRAINT streaks_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

-- create the table `payments`
CREATE TABLE payments (
  id TEXT NOT NULL CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id INTEGER,
  amount REAL NOT NULL CONSTRAINT "amount is numeric(10,2)" CHECK (amount = round(amount, 2) AND abs(amount) < 1e8),
  CONSTRAINT payments_pkey PRIMARY KEY (id),
  CONSTRAINT payments_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL
) STRICT;

-- create the table `logs`
CREATE TABLE logs (
  line TEXT NOT NULL CONSTRAINT "line is text" CHECK (instr(line, char(0)) = 0),
  at TEXT NOT NULL CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000'))
) STRICT;

COMMIT;

PRAGMA foreign_keys = ON;
