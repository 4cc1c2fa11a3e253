-- Made by schemac: from from to to.
-- builds-index: the index `users_email` is built over all rows of `users`
-- data-may-not-fit: rows of `users` that are the same to `users_email` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT email, gone FROM users) WHERE (NOT (gone)) AND (lower(email)) IS NOT NULL GROUP BY (lower(email)) HAVING count(*) > 1)), 'rows of users share their users_email, which users_email forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users share their users_email, which users_email forbids" CHECK (problem <> 'rows of users share their users_email, which users_email forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- create the index `users_email` on `users`
CREATE UNIQUE INDEX users_email ON users (lower(email)) WHERE NOT (gone);

COMMIT;

PRAGMA foreign_keys = ON;
