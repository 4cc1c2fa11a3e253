-- Made by schemac from schemas/hustlemode/before. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE check_ins ( -- A question that was asked, or will be.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  -- The goal that it is about.
  goal_id TEXT CONSTRAINT "goal_id is uuid" CHECK (goal_id GLOB '????????-????-????-????-????????????' AND trim(goal_id, '-0123456789abcdef') = '' AND length(replace(goal_id, '-', '')) = 32),
  kind TEXT NOT NULL DEFAULT 'daily' CONSTRAINT "kind is check_in_kind" CHECK (kind IN ('daily', 'goal', 'weekly')),
  status TEXT NOT NULL DEFAULT 'scheduled' CONSTRAINT "status is check_in_status" CHECK (status IN ('answered', 'cancelled', 'missed', 'scheduled', 'sent')),
  prompt TEXT NOT NULL CONSTRAINT "prompt is text" CHECK (instr(prompt, char(0)) = 0),
  scheduled_for TEXT NOT NULL CONSTRAINT "scheduled_for is timestamptz" CHECK (scheduled_for >= '0001' AND scheduled_for IS datetime(substr(scheduled_for, 1, 19) || 'Z', '+0 days') || substr(scheduled_for, 20) AND (substr(scheduled_for, 20) GLOB '.[0-9][0-9][0-9]' OR substr(scheduled_for, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND scheduled_for NOT GLOB '*000')),
  sent_at TEXT CONSTRAINT "sent_at is timestamptz" CHECK (sent_at >= '0001' AND sent_at IS datetime(substr(sent_at, 1, 19) || 'Z', '+0 days') || substr(sent_at, 20) AND (substr(sent_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(sent_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND sent_at NOT GLOB '*000')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT check_ins_pkey PRIMARY KEY (id),
  CONSTRAINT non_empty_prompt CHECK (length(trim(prompt)) > 0),
  CONSTRAINT sent_check_ins_say_when CHECK ((status IN ('scheduled', 'cancelled')) = (sent_at IS NULL)),
  CONSTRAINT check_ins_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT check_ins_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goals (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX check_ins_user_id_scheduled_for_idx ON check_ins (user_id, scheduled_for);

CREATE INDEX check_ins_goal_id_idx ON check_ins (goal_id);

CREATE INDEX idx_check_ins_waiting ON check_ins (scheduled_for) WHERE status = 'scheduled';

CREATE TRIGGER check_ins_updated_at_on_update AFTER UPDATE ON check_ins FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE check_ins SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE check_in_responses ( -- An answer to a check-in.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  check_in_id TEXT NOT NULL CONSTRAINT "check_in_id is uuid" CHECK (check_in_id GLOB '????????-????-????-????-????????????' AND trim(check_in_id, '-0123456789abcdef') = '' AND length(replace(check_in_id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  message TEXT NOT NULL CONSTRAINT "message is text" CHECK (instr(message, char(0)) = 0),
  -- From 1 to 10.
  mood INTEGER CONSTRAINT "mood is smallint" CHECK (mood BETWEEN -32768 AND 32767),
  -- From 1 to 10.
  energy INTEGER CONSTRAINT "energy is smallint" CHECK (energy BETWEEN -32768 AND 32767),
  -- Whether the user did what was asked about.
  completed INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "completed is boolean" CHECK (completed IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT check_in_responses_pkey PRIMARY KEY (id),
  CONSTRAINT non_empty_message CHECK (length(trim(message)) > 0),
  CONSTRAINT valid_mood CHECK (mood BETWEEN 1 AND 10),
  CONSTRAINT valid_energy CHECK (energy BETWEEN 1 AND 10),
  CONSTRAINT check_in_responses_check_in_id_fkey FOREIGN KEY (check_in_id) REFERENCES check_ins (id) ON DELETE CASCADE,
  CONSTRAINT check_in_responses_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX check_in_responses_check_in_id_idx ON check_in_responses (check_in_id);

CREATE INDEX check_in_responses_user_id_created_at_idx ON check_in_responses (user_id, created_at DESC);

CREATE TABLE user_sessions ( -- Sessions of users who are signed in.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  platform TEXT NOT NULL DEFAULT 'whatsapp' CONSTRAINT "platform is messaging_platform" CHECK (platform IN ('sms', 'web', 'whatsapp')),
  -- SHA-256 of the token in hexadecimal digits.
  token_hash TEXT NOT NULL CONSTRAINT "token_hash is varchar(64)" CHECK (length(token_hash) <= 64 AND instr(token_hash, char(0)) = 0),
  metadata TEXT NOT NULL DEFAULT '{}' CONSTRAINT "metadata is jsonb" CHECK (metadata IS NULL OR json_valid(metadata) AND instr(metadata, char(0)) = 0 AND instr(replace(metadata, '\\', ''), '\u0000') = 0 AND (instr(lower(metadata), '\ud') = 0 OR '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  expires_at TEXT NOT NULL CONSTRAINT "expires_at is timestamptz" CHECK (expires_at >= '0001' AND expires_at IS datetime(substr(expires_at, 1, 19) || 'Z', '+0 days') || substr(expires_at, 20) AND (substr(expires_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(expires_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND expires_at NOT GLOB '*000')),
  revoked_at TEXT CONSTRAINT "revoked_at is timestamptz" CHECK (revoked_at >= '0001' AND revoked_at IS datetime(substr(revoked_at, 1, 19) || 'Z', '+0 days') || substr(revoked_at, 20) AND (substr(revoked_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(revoked_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND revoked_at NOT GLOB '*000')),
  CONSTRAINT user_sessions_pkey PRIMARY KEY (id),
  CONSTRAINT user_sessions_token_hash_key UNIQUE (token_hash),
  CONSTRAINT valid_token_hash CHECK (length(token_hash) = 64),
  CONSTRAINT expires_after_creation CHECK (expires_at > created_at),
  CONSTRAINT revoked_after_creation CHECK (revoked_at >= created_at),
  CONSTRAINT user_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX user_sessions_user_id_idx ON user_sessions (user_id);

CREATE INDEX idx_user_sessions_open ON user_sessions (expires_at) WHERE revoked_at IS NULL;

CREATE TABLE conversation_history ( -- Every message, in both directions.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  session_id TEXT CONSTRAINT "session_id is uuid" CHECK (session_id GLOB '????????-????-????-????-????????????' AND trim(session_id, '-0123456789abcdef') = '' AND length(replace(session_id, '-', '')) = 32),
  role TEXT NOT NULL CONSTRAINT "role is conversation_role" CHECK (role IN ('assistant', 'system', 'user')),
  platform TEXT NOT NULL DEFAULT 'whatsapp' CONSTRAINT "platform is messaging_platform" CHECK (platform IN ('sms', 'web', 'whatsapp')),
  content TEXT NOT NULL CONSTRAINT "content is text" CHECK (instr(content, char(0)) = 0),
  -- The tone of an answer.
  personality TEXT CONSTRAINT "personality is personality" CHECK (personality IN ('cheerleader', 'taskmaster')),
  token_count INTEGER CONSTRAINT "token_count is integer" CHECK (token_count BETWEEN -2147483648 AND 2147483647),
  -- What the platform and the model said of the message.
  metadata TEXT NOT NULL DEFAULT '{}' CONSTRAINT "metadata is jsonb" CHECK (metadata IS NULL OR json_valid(metadata) AND instr(metadata, char(0)) = 0 AND instr(replace(metadata, '\\', ''), '\u0000') = 0 AND (instr(lower(metadata), '\ud') = 0 OR '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT conversation_history_pkey PRIMARY KEY (id),
  CONSTRAINT non_empty_content CHECK (length(trim(content)) > 0),
  CONSTRAINT valid_token_count CHECK (token_count >= 0),
  CONSTRAINT only_answers_have_a_personality CHECK (personality IS NULL OR role = 'assistant'),
  CONSTRAINT conversation_history_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT conversation_history_session_id_fkey FOREIGN KEY (session_id) REFERENCES user_sessions (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX conversation_history_user_id_created_at_idx ON conversation_history (user_id, created_at DESC);

CREATE INDEX conversation_history_session_id_idx ON conversation_history (session_id);

CREATE TABLE goals ( -- Goals that users set themselves.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  title TEXT NOT NULL CONSTRAINT "title is varchar(200)" CHECK (length(title) <= 200 AND instr(title, char(0)) = 0),
  description TEXT CONSTRAINT "description is text" CHECK (instr(description, char(0)) = 0),
  category TEXT NOT NULL DEFAULT 'other' CONSTRAINT "category is goal_category" CHECK (category IN ('career', 'finance', 'fitness', 'learning', 'nutrition', 'other', 'relationships')),
  status TEXT NOT NULL DEFAULT 'active' CONSTRAINT "status is goal_status" CHECK (status IN ('abandoned', 'active', 'completed', 'paused')),
  -- What is to be reached in `unit`.
  target_value REAL CONSTRAINT "target_value is numeric(10,2)" CHECK (target_value = round(target_value, 2) AND abs(target_value) < 1e8),
  unit TEXT CONSTRAINT "unit is varchar(40)" CHECK (length(unit) <= 40 AND instr(unit, char(0)) = 0),
  -- How many times a week.
  weekly_frequency INTEGER CONSTRAINT "weekly_frequency is smallint" CHECK (weekly_frequency BETWEEN -32768 AND 32767),
  start_date TEXT NOT NULL CONSTRAINT "start_date is date" CHECK (start_date >= '0001' AND start_date IS date(start_date || ' 00:00', '+0 days')),
  target_date TEXT CONSTRAINT "target_date is date" CHECK (target_date >= '0001' AND target_date IS date(target_date || ' 00:00', '+0 days')),
  completed_at TEXT CONSTRAINT "completed_at is timestamptz" CHECK (completed_at >= '0001' AND completed_at IS datetime(substr(completed_at, 1, 19) || 'Z', '+0 days') || substr(completed_at, 20) AND (substr(completed_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(completed_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND completed_at NOT GLOB '*000')),
  metadata TEXT NOT NULL DEFAULT '{}' CONSTRAINT "metadata is jsonb" CHECK (metadata IS NULL OR json_valid(metadata) AND instr(metadata, char(0)) = 0 AND instr(replace(metadata, '\\', ''), '\u0000') = 0 AND (instr(lower(metadata), '\ud') = 0 OR '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT goals_pkey PRIMARY KEY (id),
  CONSTRAINT non_empty_title CHECK (length(trim(title)) > 0),
  CONSTRAINT positive_target CHECK (target_value > 0),
  CONSTRAINT target_has_a_unit CHECK ((target_value IS NULL) = (unit IS NULL)),
  CONSTRAINT valid_weekly_frequency CHECK (weekly_frequency BETWEEN 1 AND 7),
  CONSTRAINT valid_dates CHECK (target_date >= start_date),
  CONSTRAINT completed_goals_say_when CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
  CONSTRAINT goals_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX goals_user_id_status_idx ON goals (user_id, status);

CREATE INDEX idx_goals_due ON goals (target_date) WHERE status = 'active' AND target_date IS NOT NULL;

CREATE TRIGGER goals_updated_at_on_update AFTER UPDATE ON goals FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE goals SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE goal_progress ( -- How far a goal was on a day.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  goal_id TEXT NOT NULL CONSTRAINT "goal_id is uuid" CHECK (goal_id GLOB '????????-????-????-????-????????????' AND trim(goal_id, '-0123456789abcdef') = '' AND length(replace(goal_id, '-', '')) = 32),
  recorded_on TEXT NOT NULL CONSTRAINT "recorded_on is date" CHECK (recorded_on >= '0001' AND recorded_on IS date(recorded_on || ' 00:00', '+0 days')),
  percent_complete REAL NOT NULL DEFAULT 0 CONSTRAINT "percent_complete is numeric(5,2)" CHECK (percent_complete = round(percent_complete, 2) AND abs(percent_complete) < 1e3),
  -- Counted in the goal's unit.
  value REAL CONSTRAINT "value is numeric(10,2)" CHECK (value = round(value, 2) AND abs(value) < 1e8),
  note TEXT CONSTRAINT "note is text" CHECK (instr(note, char(0)) = 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT goal_progress_pkey PRIMARY KEY (id),
  CONSTRAINT goal_progress_goal_id_recorded_on_key UNIQUE (goal_id, recorded_on),
  CONSTRAINT valid_percent_complete CHECK (percent_complete BETWEEN 0 AND 100),
  CONSTRAINT valid_value CHECK (value >= 0),
  CONSTRAINT goal_progress_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goals (id) ON DELETE CASCADE
) STRICT;

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
