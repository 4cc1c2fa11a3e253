-- Made by schemac: from to to from.
-- deletes-data: the rows of `labels` are deleted
-- breaks-clients: clients that name the table `people` fail from now on
-- breaks-clients: clients that name the table `issues` fail from now on
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `id` of `users` that are no `integer` stop the migration
-- irreversible: rows without `users.mail` keep the value that they were given
-- breaks-clients: clients that name the column `email` of `users` fail from now on
-- data-may-not-fit: values of `mail` of `users` that are no `varchar(50)` stop the migration
-- rewrites-table: every row of `tickets` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `id` of `tickets` that are no `integer` stop the migration
-- breaks-clients: clients that name the column `author_id` of `tickets` fail from now on
-- data-may-not-fit: values of `user_id` of `tickets` that are no `integer` stop the migration
-- data-may-not-fit: values of `title` of `tickets` that are no `varchar(20)` stop the migration
-- irreversible: rows without `tickets.prio` keep the value that they were given
-- breaks-clients: clients that name the column `priority` of `tickets` fail from now on
-- data-may-not-fit: values of `prio` of `tickets` that are no `smallint` stop the migration
-- deletes-data: the values of `tickets.summary` are deleted
-- irreversible: the values of `obsolete` of `tickets` are gone: rows get NULL
-- data-may-not-fit: rows of `tickets` whose `state` is removed (archived) stop the migration
-- data-may-not-fit: rows of `tickets` that compute to no `length` stop the migration
-- data-may-not-fit: rows of `tickets` that fail the check `titled` stop the migration
-- irreversible: the rows that `obsolete` held are lost: it comes back empty

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('labels', '*[^a-z0-9_]labels[^a-z0-9_]*'), ('people', '*[^a-z0-9_]people[^a-z0-9_]*'), ('issues', '*[^a-z0-9_]issues[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('people_lower', 'issues_state_priority_idx', 'issues_priority_idx') AND (
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('issues')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM people WHERE id NOT BETWEEN -2147483648 AND 2147483647), 'rows of people have a id that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM people WHERE length(email) > 50), 'rows of people have a email that is no varchar(50)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM issues WHERE id NOT BETWEEN -2147483648 AND 2147483647), 'rows of issues have a id that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM issues WHERE author_id NOT BETWEEN -2147483648 AND 2147483647), 'rows of issues have a author_id that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM issues WHERE state IN ('archived')), 'rows of issues have a state that is removed: archived';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM issues WHERE length(title) > 20), 'rows of issues have a title that is no varchar(20)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM issues WHERE priority NOT BETWEEN -32768 AND 32767), 'rows of issues have a priority that is no smallint';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, length(title) AS length FROM (SELECT title FROM issues)) WHERE length IS NULL), 'rows of issues get no length';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, length(title) AS length FROM (SELECT title FROM issues)) WHERE NOT (length BETWEEN -2147483648 AND 2147483647) OR typeof(length) NOT IN ('integer', 'null')), 'rows of issues get a length that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT title FROM issues) WHERE NOT (length(title) > 0)), 'rows of issues break titled';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of people have a id that is no integer" CHECK (problem <> 'rows of people have a id that is no integer' OR number = 0),
  CONSTRAINT "rows of people have a email that is no varchar(50)" CHECK (problem <> 'rows of people have a email that is no varchar(50)' OR number = 0),
  CONSTRAINT "rows of issues have a id that is no integer" CHECK (problem <> 'rows of issues have a id that is no integer' OR number = 0),
  CONSTRAINT "rows of issues have a author_id that is no integer" CHECK (problem <> 'rows of issues have a author_id that is no integer' OR number = 0),
  CONSTRAINT "rows of issues have a state that is removed: archived" CHECK (problem <> 'rows of issues have a state that is removed: archived' OR number = 0),
  CONSTRAINT "rows of issues have a title that is no varchar(20)" CHECK (problem <> 'rows of issues have a title that is no varchar(20)' OR number = 0),
  CONSTRAINT "rows of issues have a priority that is no smallint" CHECK (problem <> 'rows of issues have a priority that is no smallint' OR number = 0),
  CONSTRAINT "rows of issues get no length" CHECK (problem <> 'rows of issues get no length' OR number = 0),
  CONSTRAINT "rows of issues get a length that is no integer" CHECK (problem <> 'rows of issues get a length that is no integer' OR number = 0),
  CONSTRAINT "rows of issues break titled" CHECK (problem <> 'rows of issues break titled' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- drop the table `labels`
DROP TABLE labels;

-- rename the table `people` to `users`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE people RENAME TO users;

-- rename the table `issues` to `tickets`
ALTER TABLE issues RENAME TO tickets;

-- rebuild `users`: make `id` `integer`, from `bigint`; rename `email` to `mail`; make `mail` `varchar(50)`, from `text`; let `mail` be NULL; rename the primary key `people_pkey` to `users_pkey`; rename the unique constraint `people_email_key` to `users_mail_key`
CREATE TABLE users_schemac_new (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  mail TEXT CONSTRAINT "mail is varchar(50)" CHECK (length(mail) <= 50 AND instr(mail, char(0)) = 0),
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT users_mail_key UNIQUE (mail)
) STRICT;

INSERT INTO users_schemac_new (id, mail, name)
  SELECT id, email, name
  FROM users;

DELETE FROM sqlite_sequence WHERE name = 'users_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users_schemac_new', seq FROM sqlite_sequence WHERE name = 'users';

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

CREATE INDEX users_name_idx ON users (name);

-- rebuild `tickets`: make `id` `integer`, from `bigint`; rename `author_id` to `user_id`; make `user_id` `integer`, from `bigint`; another default of `state`; make `title` `varchar(20)`, from `varchar(80)`; rename `priority` to `prio`; make `prio` `smallint`, from `integer`; let `prio` be NULL; another default of `prio`; compute `length` otherwise; drop `summary`; add `obsolete`; other values of `state`; rename the primary key `issues_pkey` to `tickets_pkey`; rename the unique constraint `issues_author_id_title_key` to `tickets_user_id_title_key`; change the check `titled`; rename the foreign key `issues_author_id_fkey` to `tickets_user_id_fkey`
CREATE TABLE tickets_schemac_new ( -- Old.
  id INTEGER CONSTRAINT tickets_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  user_id INTEGER NOT NULL CONSTRAINT "user_id is integer" CHECK (user_id BETWEEN -2147483648 AND 2147483647),
  state TEXT NOT NULL DEFAULT 'draft' CONSTRAINT "state is state" CHECK (state IN ('draft', 'open', 'shut')),
  title TEXT NOT NULL CONSTRAINT "title is varchar(20)" CHECK (length(title) <= 20 AND instr(title, char(0)) = 0),
  prio INTEGER CONSTRAINT "prio is smallint" CHECK (prio BETWEEN -32768 AND 32767),
  obsolete TEXT CONSTRAINT "obsolete is text" CHECK (instr(obsolete, char(0)) = 0),
  length INTEGER NOT NULL GENERATED ALWAYS AS (length(title)) STORED CONSTRAINT "length is integer" CHECK (length BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT tickets_user_id_title_key UNIQUE (user_id, title),
  CONSTRAINT titled CHECK (length(title) > 0),
  CONSTRAINT tickets_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

INSERT INTO tickets_schemac_new (id, user_id, state, title, prio, obsolete)
  SELECT id, author_id, CASE state WHEN 'closed' THEN 'shut' ELSE state END, title, priority, NULL
  FROM tickets;

DELETE FROM sqlite_sequence WHERE name = 'tickets_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tickets_schemac_new', seq FROM sqlite_sequence WHERE name = 'tickets';

DROP TABLE tickets;

ALTER TABLE tickets_schemac_new RENAME TO tickets;

CREATE INDEX tickets_state_idx ON tickets (state);

CREATE INDEX tickets_prio_idx ON tickets (prio) WHERE state = 'shut';

-- create the table `obsolete`
CREATE TABLE obsolete (
  id INTEGER CONSTRAINT obsolete_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  ticket_id INTEGER CONSTRAINT "ticket_id is integer" CHECK (ticket_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT obsolete_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES tickets (id) ON DELETE CASCADE
) STRICT;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('tickets', 'obsolete')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
