-- Made by schemac from schemas/hustlemode/after. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE user_preferences ( -- Static preferences and platform settings, one row for each user.
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  -- The tone of the answers.
  default_personality TEXT NOT NULL DEFAULT 'taskmaster' CONSTRAINT "default_personality is personality" CHECK (default_personality IN ('cheerleader', 'taskmaster')),
  -- Whether conversations go to the semantic memory.
  ai_memory_enabled INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "ai_memory_enabled is boolean" CHECK (ai_memory_enabled IN (0, 1)),
  check_ins_enabled INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "check_ins_enabled is boolean" CHECK (check_ins_enabled IN (0, 1)),
  check_in_frequency TEXT NOT NULL DEFAULT 'daily' CONSTRAINT "check_in_frequency is check_in_frequency" CHECK (check_in_frequency IN ('daily', 'weekdays', 'weekly')),
  -- The local time in `timezone`.
  check_in_time TEXT NOT NULL DEFAULT '09:00:00.000' CONSTRAINT "check_in_time is time" CHECK (check_in_time IS time(substr(check_in_time, 1, 8) || 'Z', '+0 days') || substr(check_in_time, 9) AND (substr(check_in_time, 9) GLOB '.[0-9][0-9][0-9]' OR substr(check_in_time, 9) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND check_in_time NOT GLOB '*000')),
  timezone TEXT NOT NULL DEFAULT 'UTC' CONSTRAINT "timezone is varchar(64)" CHECK (length(timezone) <= 64 AND instr(timezone, char(0)) = 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT user_preferences_pkey PRIMARY KEY (user_id),
  CONSTRAINT user_preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX idx_user_preferences_due ON user_preferences (check_in_time) WHERE check_ins_enabled;

CREATE TRIGGER user_preferences_updated_at_on_update AFTER UPDATE ON user_preferences FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE user_preferences SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE users ( -- Core identification and static profile.
  -- The user's identifier everywhere, in the semantic memory too.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  -- What messaging platforms know the user by, in E.164 form.
  phone_number TEXT NOT NULL CONSTRAINT "phone_number is varchar(20)" CHECK (length(phone_number) <= 20 AND instr(phone_number, char(0)) = 0),
  email TEXT CONSTRAINT "email is varchar(320)" CHECK (length(email) <= 320 AND instr(email, char(0)) = 0),
  name TEXT NOT NULL CONSTRAINT "name is varchar(100)" CHECK (length(name) <= 100 AND instr(name, char(0)) = 0),
  -- A name of the IANA time zone database.
  timezone TEXT NOT NULL DEFAULT 'UTC' CONSTRAINT "timezone is varchar(64)" CHECK (length(timezone) <= 64 AND instr(timezone, char(0)) = 0),
  status TEXT NOT NULL DEFAULT 'active' CONSTRAINT "status is user_status" CHECK (status IN ('active', 'deactivated', 'paused')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  -- When the last message came.
  last_active TEXT CONSTRAINT "last_active is timestamptz" CHECK (last_active >= '0001' AND last_active IS datetime(substr(last_active, 1, 19) || 'Z', '+0 days') || substr(last_active, 20) AND (substr(last_active, 20) GLOB '.[0-9][0-9][0-9]' OR substr(last_active, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND last_active NOT GLOB '*000')),
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_phone_number_key UNIQUE (phone_number),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT valid_phone_number CHECK (phone_number GLOB '+*' AND length(phone_number) >= 8),
  CONSTRAINT valid_email CHECK (instr(email, '@') > 1),
  CONSTRAINT non_empty_name CHECK (length(trim(name)) > 0)
) STRICT;

CREATE INDEX users_last_active_idx ON users (last_active);

COMMIT;
