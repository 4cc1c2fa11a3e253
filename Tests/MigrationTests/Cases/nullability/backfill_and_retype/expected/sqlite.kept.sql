-- Made by schemac: from from to to.
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `nick` of `users` fail from now on
-- data-may-not-fit: values of `nickname` of `users` that are no `varchar(40)` stop the migration

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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(nick, ('user ' || CAST(id AS TEXT))) AS nickname FROM users) WHERE nickname IS NULL), 'rows of users have no nick and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(nick, ('user ' || CAST(id AS TEXT))) AS nickname FROM users) WHERE NOT (length(nickname) <= 40 AND instr(nickname, char(0)) = 0) OR typeof(nickname) NOT IN ('text', 'null')), 'rows of users get a nickname that is no varchar(40)';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users have no nick and get none" CHECK (problem <> 'rows of users have no nick and get none' OR number = 0),
  CONSTRAINT "rows of users get a nickname that is no varchar(40)" CHECK (problem <> 'rows of users get a nickname that is no varchar(40)' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `users`: rename `nick` to `nickname`; make `nickname` `varchar(40)`, from `varchar(10)`; make `nickname` NOT NULL; another default of `nickname`; keep what goes in `schemac_backup_545d6c8d_users`
CREATE TABLE users_schemac_new (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  nickname TEXT NOT NULL DEFAULT '?' CONSTRAINT "nickname is varchar(40)" CHECK (length(nickname) <= 40 AND instr(nickname, char(0)) = 0)
) STRICT;

INSERT INTO users_schemac_new (id, nickname)
  SELECT id, coalesce(nick, ('user ' || CAST(id AS TEXT)))
  FROM users;

CREATE TABLE schemac_backup_545d6c8d_users ("id", "nick", "nick became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_545d6c8d_users ("id", "nick", "nick became")
  SELECT old.id, old.nick, new.nickname
  FROM users AS old JOIN users_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'users_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users_schemac_new', seq FROM sqlite_sequence WHERE name = 'users';

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

COMMIT;

PRAGMA foreign_keys = ON;
