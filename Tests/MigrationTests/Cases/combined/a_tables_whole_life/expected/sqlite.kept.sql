-- Made by schemac: from from to to.
-- breaks-clients: clients that name the table `users` fail from now on
-- breaks-clients: clients that name the table `tickets` fail from now on
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `mail` of `people` fail from now on
-- data-may-not-fit: values of `email` of `people` that are no `text` stop the migration
-- rewrites-table: every row of `issues` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `user_id` of `issues` fail from now on
-- breaks-clients: clients that name the column `prio` of `issues` fail from now on
-- data-may-not-fit: values of `priority` of `issues` that are no `integer` stop the migration
-- data-may-not-fit: rows of `issues` whose `state` is removed (draft) stop the migration
-- data-may-not-fit: rows of `issues` that compute to no `length` stop the migration
-- data-may-not-fit: rows of `issues` that fail the check `titled` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('obsolete', '*[^a-z0-9_]obsolete[^a-z0-9_]*'), ('users', '*[^a-z0-9_]users[^a-z0-9_]*'), ('tickets', '*[^a-z0-9_]tickets[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('users_name_idx', 'tickets_state_idx', 'tickets_prio_idx') AND (
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('tickets')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(mail, (lower(name) || '@example.com')) AS email FROM users) WHERE email IS NULL), 'rows of users have no mail and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(mail, (lower(name) || '@example.com')) AS email FROM users) WHERE NOT (instr(email, char(0)) = 0) OR typeof(email) NOT IN ('text', 'null')), 'rows of users get a email that is no text';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT coalesce(mail, (lower(name) || '@example.com')) AS email FROM users) WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1)), 'rows of users share their email, which people_email_key forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM tickets WHERE state IN ('draft')), 'rows of tickets have a state that is removed: draft';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(prio, (1)) AS priority FROM tickets) WHERE priority IS NULL), 'rows of tickets have no prio and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(prio, (1)) AS priority FROM tickets) WHERE NOT (priority BETWEEN -2147483648 AND 2147483647) OR typeof(priority) NOT IN ('integer', 'null')), 'rows of tickets get a priority that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (coalesce(obsolete, title)) AS summary FROM tickets) WHERE summary IS NULL), 'rows of tickets get no summary';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (coalesce(obsolete, title)) AS summary FROM tickets) WHERE NOT (instr(summary, char(0)) = 0) OR typeof(summary) NOT IN ('text', 'null')), 'rows of tickets get a summary that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, length(title) + 1 AS length FROM (SELECT title FROM tickets)) WHERE length IS NULL), 'rows of tickets get no length';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, length(title) + 1 AS length FROM (SELECT title FROM tickets)) WHERE NOT (length BETWEEN -2147483648 AND 2147483647) OR typeof(length) NOT IN ('integer', 'null')), 'rows of tickets get a length that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT title, coalesce(prio, (1)) AS priority FROM tickets) WHERE NOT (length(title) > 0 AND priority >= 0)), 'rows of tickets break titled';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users have no mail and get none" CHECK (problem <> 'rows of users have no mail and get none' OR number = 0),
  CONSTRAINT "rows of users get a email that is no text" CHECK (problem <> 'rows of users get a email that is no text' OR number = 0),
  CONSTRAINT "rows of users share their email, which people_email_key forbids" CHECK (problem <> 'rows of users share their email, which people_email_key forbids' OR number = 0),
  CONSTRAINT "rows of tickets have a state that is removed: draft" CHECK (problem <> 'rows of tickets have a state that is removed: draft' OR number = 0),
  CONSTRAINT "rows of tickets have no prio and get none" CHECK (problem <> 'rows of tickets have no prio and get none' OR number = 0),
  CONSTRAINT "rows of tickets get a priority that is no integer" CHECK (problem <> 'rows of tickets get a priority that is no integer' OR number = 0),
  CONSTRAINT "rows of tickets get no summary" CHECK (problem <> 'rows of tickets get no summary' OR number = 0),
  CONSTRAINT "rows of tickets get a summary that is no text" CHECK (problem <> 'rows of tickets get a summary that is no text' OR number = 0),
  CONSTRAINT "rows of tickets get no length" CHECK (problem <> 'rows of tickets get no length' OR number = 0),
  CONSTRAINT "rows of tickets get a length that is no integer" CHECK (problem <> 'rows of tickets get a length that is no integer' OR number = 0),
  CONSTRAINT "rows of tickets break titled" CHECK (problem <> 'rows of tickets break titled' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- keep the rows of `obsolete` in `schemac_backup_e61a9100_obsolete`, and drop the table
CREATE TABLE schemac_backup_e61a9100_obsolete ("id", "ticket_id");

INSERT INTO schemac_backup_e61a9100_obsolete
  SELECT id, ticket_id FROM obsolete;

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_e61a9100_obsolete';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'schemac_backup_e61a9100_obsolete', seq FROM sqlite_sequence WHERE name = 'obsolete';

DROP TABLE obsolete;

-- rename the table `users` to `people`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE users RENAME TO people;

-- rename the table `tickets` to `issues`
ALTER TABLE tickets RENAME TO issues;

-- rebuild `people`: make `id` `bigint`, from `integer`; rename `mail` to `email`; make `email` `text`, from `varchar(50)`; make `email` NOT NULL; rename the primary key `users_pkey` to `people_pkey`; rename the unique constraint `users_mail_key` to `people_email_key`; keep what goes in `schemac_backup_e61a9100_users`
CREATE TABLE people_schemac_new (
  id INTEGER CONSTRAINT people_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  email TEXT NOT NULL CONSTRAINT "email is text" CHECK (instr(email, char(0)) = 0),
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT people_email_key UNIQUE (email)
) STRICT;

INSERT INTO people_schemac_new (id, email, name)
  SELECT id, coalesce(mail, (lower(name) || '@example.com')), name
  FROM people;

CREATE TABLE schemac_backup_e61a9100_users ("id", "mail", "mail became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_e61a9100_users ("id", "mail", "mail became")
  SELECT old.id, old.mail, new.email
  FROM people AS old JOIN people_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'people_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'people_schemac_new', seq FROM sqlite_sequence WHERE name = 'people';

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

CREATE INDEX people_lower ON people (lower(name));

-- rebuild `issues`: make `id` `bigint`, from `integer`; rename `user_id` to `author_id`; make `author_id` `bigint`, from `integer`; another default of `state`; make `title` `varchar(80)`, from `varchar(20)`; rename `prio` to `priority`; make `priority` `integer`, from `smallint`; make `priority` NOT NULL; another default of `priority`; compute `length` otherwise; add `summary`; drop `obsolete`; other values of `state`; rename the primary key `tickets_pkey` to `issues_pkey`; rename the unique constraint `tickets_user_id_title_key` to `issues_author_id_title_key`; change the check `titled`; rename the foreign key `tickets_user_id_fkey` to `issues_author_id_fkey`; keep what goes in `schemac_backup_e61a9100_tickets`
CREATE TABLE issues_schemac_new ( -- New.
  id INTEGER CONSTRAINT issues_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  author_id INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CONSTRAINT "state is state" CHECK (state IN ('archived', 'closed', 'open')),
  title TEXT NOT NULL CONSTRAINT "title is varchar(80)" CHECK (length(title) <= 80 AND instr(title, char(0)) = 0),
  priority INTEGER NOT NULL DEFAULT 5 CONSTRAINT "priority is integer" CHECK (priority BETWEEN -2147483648 AND 2147483647),
  length INTEGER NOT NULL GENERATED ALWAYS AS (length(title) + 1) STORED CONSTRAINT "length is integer" CHECK (length BETWEEN -2147483648 AND 2147483647),
  summary TEXT NOT NULL CONSTRAINT "summary is text" CHECK (instr(summary, char(0)) = 0),
  CONSTRAINT issues_author_id_title_key UNIQUE (author_id, title),
  CONSTRAINT titled CHECK (length(title) > 0 AND priority >= 0),
  CONSTRAINT issues_author_id_fkey FOREIGN KEY (author_id) REFERENCES people (id) ON DELETE CASCADE
) STRICT;

INSERT INTO issues_schemac_new (id, author_id, state, title, priority, summary)
  SELECT id, user_id, CASE state WHEN 'shut' THEN 'closed' ELSE state END, title, coalesce(prio, (1)), (coalesce(obsolete, title))
  FROM issues;

CREATE TABLE schemac_backup_e61a9100_tickets ("id", "obsolete", "prio", "prio became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_e61a9100_tickets ("id", "obsolete", "prio", "prio became")
  SELECT old.id, old.obsolete, old.prio, new.priority
  FROM issues AS old JOIN issues_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'issues_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'issues_schemac_new', seq FROM sqlite_sequence WHERE name = 'issues';

DROP TABLE issues;

ALTER TABLE issues_schemac_new RENAME TO issues;

CREATE INDEX issues_state_priority_idx ON issues (state, priority);

CREATE INDEX issues_priority_idx ON issues (priority) WHERE state = 'closed';

-- create the table `labels`
CREATE TABLE labels (
  issue_id INTEGER NOT NULL,
  label TEXT NOT NULL CONSTRAINT "label is text" CHECK (instr(label, char(0)) = 0),
  CONSTRAINT labels_pkey PRIMARY KEY (issue_id, label),
  CONSTRAINT labels_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues (id) ON DELETE CASCADE
) STRICT;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('issues', 'labels')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
