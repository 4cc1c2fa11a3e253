-- Made by schemac: from to to from.
-- rewrites-table: every row of `accounts` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `e_mail` of `accounts` fail from now on

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('accounts', '*[^a-z0-9_]accounts[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('accounts_active_idx', 'accounts_lower') AND (
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('logins')) AS found;

-- rename `e_mail` of `accounts` to `mail`, where tables refer to it
PRAGMA legacy_alter_table = OFF;

ALTER TABLE accounts RENAME COLUMN e_mail TO mail;

-- rebuild `accounts`: rename `e_mail` to `mail`; rename the unique constraint `accounts_e_mail_active_key` to `accounts_mail_active_key`
CREATE TABLE accounts_schemac_new (
  mail TEXT NOT NULL CONSTRAINT "mail is text" CHECK (instr(mail, char(0)) = 0),
  domain TEXT NOT NULL GENERATED ALWAYS AS (substr(mail, 3)) STORED CONSTRAINT "domain is text" CHECK (instr(domain, char(0)) = 0),
  active INTEGER NOT NULL CONSTRAINT "active is boolean" CHECK (active IN (0, 1)),
  CONSTRAINT accounts_pkey PRIMARY KEY (mail),
  CONSTRAINT accounts_mail_active_key UNIQUE (mail, active),
  CONSTRAINT has_at CHECK (mail GLOB '*@*')
) STRICT;

INSERT INTO accounts_schemac_new (mail, active)
  SELECT mail, active
  FROM accounts;

DROP TABLE accounts;

ALTER TABLE accounts_schemac_new RENAME TO accounts;

CREATE INDEX accounts_active_idx ON accounts (active) WHERE mail <> '';

CREATE INDEX accounts_lower ON accounts (lower(mail));

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('logins')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
