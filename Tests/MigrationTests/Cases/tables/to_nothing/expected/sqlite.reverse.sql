-- Made by schemac: from to to from.
-- irreversible: the rows that `users` held are lost: it comes back empty
-- irreversible: the rows that `posts` held are lost: it comes back empty

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- create the table `users`
CREATE TABLE users (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  role TEXT NOT NULL DEFAULT 'member' CONSTRAINT "role is role" CHECK (role IN ('admin', 'member')),
  boss_id INTEGER,
  CONSTRAINT users_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES users (id) ON DELETE SET NULL
) STRICT;

-- create the table `posts`
CREATE TABLE posts (
  id INTEGER CONSTRAINT posts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id INTEGER NOT NULL,
  updated_at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER posts_updated_at_on_update AFTER UPDATE ON posts FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE posts SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

COMMIT;

PRAGMA foreign_keys = ON;
