-- Made by schemac: from from to to.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- create the table `users`
CREATE TABLE users ( -- Who somebody is.
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  role TEXT NOT NULL DEFAULT 'member' CONSTRAINT "role is role" CHECK (role IN ('admin', 'member')),
  boss_id INTEGER,
  CONSTRAINT users_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES users (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX users_boss_id_idx ON users (boss_id);

-- create the table `posts`
CREATE TABLE posts (
  id INTEGER CONSTRAINT posts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id INTEGER NOT NULL,
  CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

COMMIT;

PRAGMA foreign_keys = ON;
