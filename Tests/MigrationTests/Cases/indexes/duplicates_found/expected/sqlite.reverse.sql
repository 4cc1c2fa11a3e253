-- Made by schemac: from to to from.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- drop the index `users_email` of `users`
DROP INDEX users_email;

COMMIT;

PRAGMA foreign_keys = ON;
