-- Made by schemac: from from to to.
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `phone_number` of `users` fail from now on

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('users', '*[^a-z0-9_]users[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('users_status_last_active_idx', 'user_preferences_updated_at_on_update') AND (
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

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('user_preferences')) AS found;

-- rebuild `users`: rename `phone_number` to `phone`; rename the unique constraint `users_phone_number_key` to `users_phone_key`
CREATE TABLE users_schemac_new ( -- Core user identification.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  phone TEXT NOT NULL CONSTRAINT "phone is varchar(20)" CHECK (length(phone) <= 20 AND instr(phone, char(0)) = 0),
  email TEXT CONSTRAINT "email is varchar(255)" CHECK (length(email) <= 255 AND instr(email, char(0)) = 0),
  timezone TEXT NOT NULL DEFAULT 'UTC' CONSTRAINT "timezone is varchar(64)" CHECK (length(timezone) <= 64 AND instr(timezone, char(0)) = 0),
  status TEXT NOT NULL DEFAULT 'active' CONSTRAINT "status is account_status" CHECK (status IN ('active', 'closed', 'paused')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  last_active TEXT CONSTRAINT "last_active is timestamptz" CHECK (last_active >= '0001' AND last_active IS datetime(substr(last_active, 1, 19) || 'Z', '+0 days') || substr(last_active, 20) AND (substr(last_active, 20) GLOB '.[0-9][0-9][0-9]' OR substr(last_active, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND last_active NOT GLOB '*000')),
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_phone_key UNIQUE (phone),
  CONSTRAINT phone_number_is_international CHECK (phone GLOB '+*' AND length(phone) > 5)
) STRICT;

INSERT INTO users_schemac_new (id, phone, email, timezone, status, created_at, last_active)
  SELECT id, phone_number, email, timezone, status, created_at, last_active
  FROM users;

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

CREATE INDEX users_status_last_active_idx ON users (status, last_active);

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('user_preferences')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
