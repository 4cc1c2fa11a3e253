-- Made by schemac: from to to from.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ()) AS found;

-- create the table `users`, with its rows from `schemac_backup_9407b5ce_users`
CREATE TABLE users (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  role TEXT NOT NULL DEFAULT 'member' CONSTRAINT "role is role" CHECK (role IN ('admin', 'member')),
  boss_id INTEGER,
  CONSTRAINT users_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES users (id) ON DELETE SET NULL
) STRICT;

INSERT INTO users (id, role, boss_id)
  SELECT "id", "role", "boss_id" FROM schemac_backup_9407b5ce_users;

DELETE FROM sqlite_sequence WHERE name = 'users';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users', seq FROM sqlite_sequence WHERE name = 'schemac_backup_9407b5ce_users';

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_9407b5ce_users';

-- create the table `posts`, with its rows from `schemac_backup_9407b5ce_posts`
CREATE TABLE posts (
  id INTEGER CONSTRAINT posts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id INTEGER NOT NULL,
  updated_at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

INSERT INTO posts (id, user_id, updated_at)
  SELECT "id", "user_id", "updated_at" FROM schemac_backup_9407b5ce_posts;

DELETE FROM sqlite_sequence WHERE name = 'posts';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'posts', seq FROM sqlite_sequence WHERE name = 'schemac_backup_9407b5ce_posts';

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_9407b5ce_posts';

CREATE TRIGGER posts_updated_at_on_update AFTER UPDATE ON posts FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE posts SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

-- drop what was kept in `schemac_backup_9407b5ce_users`
DROP TABLE schemac_backup_9407b5ce_users;

-- drop what was kept in `schemac_backup_9407b5ce_posts`
DROP TABLE schemac_backup_9407b5ce_posts;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('users', 'posts')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
