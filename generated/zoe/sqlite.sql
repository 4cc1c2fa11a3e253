-- Made by schemac from schemas/zoe. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE agents ( -- The experts among which Zoe divides a request.
  id TEXT NOT NULL CONSTRAINT "id is varchar(40)" CHECK (length(id) <= 40 AND instr(id, char(0)) = 0),
  description TEXT NOT NULL CONSTRAINT "description is text" CHECK (instr(description, char(0)) = 0),
  model_name TEXT CONSTRAINT "model_name is varchar(120)" CHECK (length(model_name) <= 120 AND instr(model_name, char(0)) = 0),
  temperature REAL NOT NULL DEFAULT 0.7 CONSTRAINT "temperature is numeric(3,2)" CHECK (temperature = round(temperature, 2) AND abs(temperature) < 1e1),
  system_prompt TEXT NOT NULL DEFAULT '' CONSTRAINT "system_prompt is text" CHECK (instr(system_prompt, char(0)) = 0),
  max_parallel INTEGER NOT NULL DEFAULT 1 CONSTRAINT "max_parallel is smallint" CHECK (max_parallel BETWEEN -32768 AND 32767),
  is_enabled INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "is_enabled is boolean" CHECK (is_enabled IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT agents_pkey PRIMARY KEY (id),
  CONSTRAINT agents_id_is_a_word CHECK (id <> '' AND ltrim(id, 'abcdefghijklmnopqrstuvwxyz0123456789_-') = ''),
  CONSTRAINT agents_temperature_in_range CHECK (temperature BETWEEN 0.00 AND 2.00),
  CONSTRAINT agents_max_parallel_in_range CHECK (max_parallel BETWEEN 1 AND 16),
  CONSTRAINT agents_model_name_fkey FOREIGN KEY (model_name) REFERENCES models (name) ON DELETE SET NULL
) STRICT;

CREATE INDEX agents_model_name_idx ON agents (model_name);

CREATE TRIGGER agents_updated_at_on_update AFTER UPDATE ON agents FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE agents SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE agent_tools ( -- Which tools an agent may use.
  agent_id TEXT NOT NULL CONSTRAINT "agent_id is varchar(40)" CHECK (length(agent_id) <= 40 AND instr(agent_id, char(0)) = 0),
  tool_id TEXT NOT NULL CONSTRAINT "tool_id is varchar(80)" CHECK (length(tool_id) <= 80 AND instr(tool_id, char(0)) = 0),
  CONSTRAINT agent_tools_pkey PRIMARY KEY (agent_id, tool_id),
  CONSTRAINT agent_tools_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES agents (id) ON DELETE CASCADE,
  CONSTRAINT agent_tools_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX agent_tools_tool_id_idx ON agent_tools (tool_id);

CREATE TABLE plans ( -- A goal, and the steps towards it.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  -- Who made it.
  agent_id TEXT CONSTRAINT "agent_id is varchar(40)" CHECK (length(agent_id) <= 40 AND instr(agent_id, char(0)) = 0),
  replaces_id TEXT CONSTRAINT "replaces_id is uuid" CHECK (replaces_id GLOB '????????-????-????-????-????????????' AND trim(replaces_id, '-0123456789abcdef') = '' AND length(replace(replaces_id, '-', '')) = 32),
  objective TEXT NOT NULL CONSTRAINT "objective is text" CHECK (instr(objective, char(0)) = 0),
  constraints TEXT NOT NULL DEFAULT '[]' CONSTRAINT "constraints is jsonb" CHECK (constraints IS NULL OR json_valid(constraints) AND instr(constraints, char(0)) = 0 AND instr(replace(constraints, '\\', ''), '\u0000') = 0 AND (instr(lower(constraints), '\ud') = 0 OR '...' || replace(replace(lower(constraints), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(constraints), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(constraints), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(constraints), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  priority TEXT NOT NULL DEFAULT 'medium' CONSTRAINT "priority is priority" CHECK (priority IN ('critical', 'high', 'low', 'medium')),
  status TEXT NOT NULL DEFAULT 'draft' CONSTRAINT "status is plan_status" CHECK (status IN ('approved', 'cancelled', 'completed', 'draft', 'failed', 'paused', 'running')),
  estimated TEXT CONSTRAINT "estimated is interval" CHECK (estimated = substr(estimated, 1, instr(estimated, 'S')) AND replace(estimated, 'T-0.', 'T0.') GLOB 'P' || CAST(substr(estimated, instr(estimated, 'P') + 1) AS INTEGER) || 'M' || CAST(substr(estimated, instr(estimated, 'M') + 1) AS INTEGER) || 'DT' || CAST(substr(estimated, instr(estimated, 'T') + 1) AS INTEGER) || '[.S]*' AND (instr(estimated, '.') = 0 OR estimated GLOB '*[1-9]S' AND estimated NOT GLOB '*.*[^0-9]?*' AND estimated NOT GLOB '*.????????*') AND CAST(substr(estimated, instr(estimated, 'P') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(estimated, instr(estimated, 'M') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(estimated, instr(estimated, 'T') + 1) AS INTEGER) BETWEEN -9223372036853 AND 9223372036853),
  deadline TEXT CONSTRAINT "deadline is timestamptz" CHECK (deadline >= '0001' AND deadline IS datetime(substr(deadline, 1, 19) || 'Z', '+0 days') || substr(deadline, 20) AND (substr(deadline, 20) GLOB '.[0-9][0-9][0-9]' OR substr(deadline, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND deadline NOT GLOB '*000')),
  approved_by TEXT CONSTRAINT "approved_by is varchar(64)" CHECK (length(approved_by) <= 64 AND instr(approved_by, char(0)) = 0),
  approved_at TEXT CONSTRAINT "approved_at is timestamptz" CHECK (approved_at >= '0001' AND approved_at IS datetime(substr(approved_at, 1, 19) || 'Z', '+0 days') || substr(approved_at, 20) AND (substr(approved_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(approved_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND approved_at NOT GLOB '*000')),
  finished_at TEXT CONSTRAINT "finished_at is timestamptz" CHECK (finished_at >= '0001' AND finished_at IS datetime(substr(finished_at, 1, 19) || 'Z', '+0 days') || substr(finished_at, 20) AND (substr(finished_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(finished_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND finished_at NOT GLOB '*000')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT plans_pkey PRIMARY KEY (id),
  CONSTRAINT plans_objective_not_empty CHECK (length(trim(objective)) > 0),
  CONSTRAINT plans_replace_another CHECK (replaces_id <> id),
  CONSTRAINT plans_approved_before_running CHECK (status NOT IN ('approved', 'running', 'completed') OR approved_at IS NOT NULL),
  CONSTRAINT plans_approved_by_somebody CHECK (approved_by IS NULL OR approved_at IS NOT NULL),
  CONSTRAINT plans_finished_when_over CHECK ((finished_at IS NOT NULL) = (status IN ('completed', 'failed', 'cancelled'))),
  CONSTRAINT plans_finished_after_approval CHECK (finished_at >= approved_at),
  CONSTRAINT plans_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT plans_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES agents (id) ON DELETE SET NULL,
  CONSTRAINT plans_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES plans (id) ON DELETE SET NULL,
  CONSTRAINT plans_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES users (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX plans_user_id_status_idx ON plans (user_id, status);

CREATE INDEX plans_agent_id_idx ON plans (agent_id);

CREATE INDEX plans_approved_by_idx ON plans (approved_by);

CREATE UNIQUE INDEX plans_replaces_key ON plans (replaces_id) WHERE replaces_id IS NOT NULL;

CREATE TRIGGER plans_updated_at_on_update AFTER UPDATE ON plans FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE plans SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE plan_steps (
  plan_id TEXT NOT NULL CONSTRAINT "plan_id is uuid" CHECK (plan_id GLOB '????????-????-????-????-????????????' AND trim(plan_id, '-0123456789abcdef') = '' AND length(replace(plan_id, '-', '')) = 32),
  number INTEGER NOT NULL CONSTRAINT "number is smallint" CHECK (number BETWEEN -32768 AND 32767),
  -- The step that has to be done before.
  "after" INTEGER CONSTRAINT "after is smallint" CHECK ("after" BETWEEN -32768 AND 32767),
  agent_id TEXT CONSTRAINT "agent_id is varchar(40)" CHECK (length(agent_id) <= 40 AND instr(agent_id, char(0)) = 0),
  tool_id TEXT CONSTRAINT "tool_id is varchar(80)" CHECK (length(tool_id) <= 80 AND instr(tool_id, char(0)) = 0),
  "action" TEXT NOT NULL CONSTRAINT "action is text" CHECK (instr("action", char(0)) = 0),
  parameters TEXT NOT NULL DEFAULT '{}' CONSTRAINT "parameters is jsonb" CHECK (parameters IS NULL OR json_valid(parameters) AND instr(parameters, char(0)) = 0 AND instr(replace(parameters, '\\', ''), '\u0000') = 0 AND (instr(lower(parameters), '\ud') = 0 OR '...' || replace(replace(lower(parameters), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(parameters), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(parameters), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(parameters), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  status TEXT NOT NULL DEFAULT 'waiting' CONSTRAINT "status is step_status" CHECK (status IN ('done', 'failed', 'ready', 'running', 'skipped', 'waiting')),
  attempts INTEGER NOT NULL DEFAULT 0 CONSTRAINT "attempts is smallint" CHECK (attempts BETWEEN -32768 AND 32767),
  max_attempts INTEGER NOT NULL DEFAULT 3 CONSTRAINT "max_attempts is smallint" CHECK (max_attempts BETWEEN -32768 AND 32767),
  result TEXT CONSTRAINT "result is jsonb" CHECK (result IS NULL OR json_valid(result) AND instr(result, char(0)) = 0 AND instr(replace(result, '\\', ''), '\u0000') = 0 AND (instr(lower(result), '\ud') = 0 OR '...' || replace(replace(lower(result), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(result), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(result), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(result), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  error TEXT CONSTRAINT "error is text" CHECK (instr(error, char(0)) = 0),
  started_at TEXT CONSTRAINT "started_at is timestamptz" CHECK (started_at >= '0001' AND started_at IS datetime(substr(started_at, 1, 19) || 'Z', '+0 days') || substr(started_at, 20) AND (substr(started_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(started_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND started_at NOT GLOB '*000')),
  finished_at TEXT CONSTRAINT "finished_at is timestamptz" CHECK (finished_at >= '0001' AND finished_at IS datetime(substr(finished_at, 1, 19) || 'Z', '+0 days') || substr(finished_at, 20) AND (substr(finished_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(finished_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND finished_at NOT GLOB '*000')),
  CONSTRAINT plan_steps_pkey PRIMARY KEY (plan_id, number),
  CONSTRAINT plan_steps_number_positive CHECK (number >= 1),
  CONSTRAINT plan_steps_after_an_earlier_one CHECK ("after" < number),
  CONSTRAINT plan_steps_action_not_empty CHECK (length(trim("action")) > 0),
  CONSTRAINT plan_steps_attempts_in_range CHECK (attempts BETWEEN 0 AND max_attempts),
  CONSTRAINT plan_steps_max_attempts_in_range CHECK (max_attempts BETWEEN 1 AND 10),
  CONSTRAINT plan_steps_finished_after_start CHECK (finished_at IS NULL OR (started_at IS NOT NULL AND finished_at >= started_at)),
  CONSTRAINT plan_steps_done_have_no_error CHECK (status <> 'done' OR (finished_at IS NOT NULL AND error IS NULL)),
  CONSTRAINT plan_steps_failure_says_why CHECK (status <> 'failed' OR coalesce(error, '') <> ''),
  CONSTRAINT plan_steps_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE CASCADE,
  CONSTRAINT plan_steps_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES agents (id) ON DELETE SET NULL,
  CONSTRAINT plan_steps_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools (id) ON DELETE SET NULL,
  CONSTRAINT plan_steps_plan_id_after_fkey FOREIGN KEY (plan_id, "after") REFERENCES plan_steps (plan_id, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX plan_steps_plan_id_after_idx ON plan_steps (plan_id, "after");

CREATE INDEX plan_steps_agent_id_idx ON plan_steps (agent_id);

CREATE INDEX plan_steps_tool_id_idx ON plan_steps (tool_id);

CREATE INDEX plan_steps_to_do_idx ON plan_steps (plan_id, number) WHERE status IN ('ready', 'running');

CREATE TABLE aider_sessions (
  -- As Aider names it.
  id TEXT NOT NULL CONSTRAINT "id is varchar(80)" CHECK (length(id) <= 80 AND instr(id, char(0)) = 0),
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  task_id TEXT CONSTRAINT "task_id is varchar(64)" CHECK (length(task_id) <= 64 AND instr(task_id, char(0)) = 0),
  model_name TEXT CONSTRAINT "model_name is varchar(120)" CHECK (length(model_name) <= 120 AND instr(model_name, char(0)) = 0),
  status TEXT NOT NULL DEFAULT 'active' CONSTRAINT "status is aider_session_status" CHECK (status IN ('active', 'closed', 'failed', 'idle')),
  working_folder TEXT NOT NULL CONSTRAINT "working_folder is text" CHECK (instr(working_folder, char(0)) = 0),
  files_in_context TEXT NOT NULL DEFAULT '[]' CONSTRAINT "files_in_context is jsonb" CHECK (files_in_context IS NULL OR json_valid(files_in_context) AND instr(files_in_context, char(0)) = 0 AND instr(replace(files_in_context, '\\', ''), '\u0000') = 0 AND (instr(lower(files_in_context), '\ud') = 0 OR '...' || replace(replace(lower(files_in_context), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(files_in_context), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(files_in_context), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(files_in_context), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  last_active_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "last_active_at is timestamptz" CHECK (last_active_at >= '0001' AND last_active_at IS datetime(substr(last_active_at, 1, 19) || 'Z', '+0 days') || substr(last_active_at, 20) AND (substr(last_active_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(last_active_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND last_active_at NOT GLOB '*000')),
  closed_at TEXT CONSTRAINT "closed_at is timestamptz" CHECK (closed_at >= '0001' AND closed_at IS datetime(substr(closed_at, 1, 19) || 'Z', '+0 days') || substr(closed_at, 20) AND (substr(closed_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(closed_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND closed_at NOT GLOB '*000')),
  CONSTRAINT aider_sessions_pkey PRIMARY KEY (id),
  CONSTRAINT aider_sessions_id_not_empty CHECK (length(id) > 0),
  CONSTRAINT aider_sessions_folder_is_absolute CHECK (working_folder GLOB '/*'),
  CONSTRAINT aider_sessions_files_are_an_array CHECK (json_type(files_in_context) = 'array'),
  CONSTRAINT aider_sessions_closed_when_closed CHECK ((status IN ('closed', 'failed')) = (closed_at IS NOT NULL)),
  CONSTRAINT aider_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT aider_sessions_task_id_fkey FOREIGN KEY (task_id) REFERENCES developer_tasks (id) ON DELETE SET NULL,
  CONSTRAINT aider_sessions_model_name_fkey FOREIGN KEY (model_name) REFERENCES models (name) ON DELETE SET NULL
) STRICT;

CREATE INDEX aider_sessions_user_id_last_active_at_idx ON aider_sessions (user_id, last_active_at DESC);

CREATE INDEX aider_sessions_task_id_idx ON aider_sessions (task_id);

CREATE INDEX aider_sessions_model_name_idx ON aider_sessions (model_name);

CREATE TRIGGER aider_sessions_last_active_at_on_update AFTER UPDATE ON aider_sessions FOR EACH ROW
WHEN NEW.last_active_at IS OLD.last_active_at AND NEW.last_active_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE aider_sessions SET last_active_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE aider_messages ( -- A conversation, message by message.
  id INTEGER CONSTRAINT aider_messages_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  session_id TEXT NOT NULL CONSTRAINT "session_id is varchar(80)" CHECK (length(session_id) <= 80 AND instr(session_id, char(0)) = 0),
  reply_to INTEGER,
  number INTEGER NOT NULL CONSTRAINT "number is integer" CHECK (number BETWEEN -2147483648 AND 2147483647),
  role TEXT NOT NULL CONSTRAINT "role is message_role" CHECK (role IN ('assistant', 'system', 'tool', 'user')),
  content TEXT NOT NULL DEFAULT '' CONSTRAINT "content is text" CHECK (instr(content, char(0)) = 0),
  has_code INTEGER NOT NULL GENERATED ALWAYS AS (instr(content, '```') > 0) STORED CONSTRAINT "has_code is boolean" CHECK (has_code IN (0, 1)),
  tokens INTEGER CONSTRAINT "tokens is integer" CHECK (tokens BETWEEN -2147483648 AND 2147483647),
  run_id INTEGER,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT aider_messages_session_id_number_key UNIQUE (session_id, number),
  CONSTRAINT aider_messages_number_not_negative CHECK (number >= 0),
  CONSTRAINT aider_messages_first_is_no_answer CHECK (role <> 'assistant' OR number > 0),
  CONSTRAINT aider_messages_not_to_itself CHECK (reply_to <> id),
  CONSTRAINT aider_messages_tokens_not_negative CHECK (tokens >= 0),
  CONSTRAINT aider_messages_only_tools_are_silent CHECK (role = 'tool' OR length(content) > 0),
  CONSTRAINT aider_messages_only_answers_have_a_run CHECK (run_id IS NULL OR role = 'assistant'),
  CONSTRAINT aider_messages_session_id_fkey FOREIGN KEY (session_id) REFERENCES aider_sessions (id) ON DELETE CASCADE,
  CONSTRAINT aider_messages_reply_to_fkey FOREIGN KEY (reply_to) REFERENCES aider_messages (id) ON DELETE SET NULL,
  CONSTRAINT aider_messages_run_id_fkey FOREIGN KEY (run_id) REFERENCES model_runs (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX aider_messages_reply_to_idx ON aider_messages (reply_to);

CREATE INDEX aider_messages_run_id_idx ON aider_messages (run_id);

CREATE TABLE aider_file_changes ( -- What an answer changed, file by file.
  message_id INTEGER NOT NULL,
  path TEXT NOT NULL CONSTRAINT "path is varchar(1000)" CHECK (length(path) <= 1000 AND instr(path, char(0)) = 0),
  kind TEXT NOT NULL DEFAULT 'modified' CONSTRAINT "kind is file_change_kind" CHECK (kind IN ('added', 'deleted', 'modified', 'renamed')),
  renamed_from TEXT CONSTRAINT "renamed_from is varchar(1000)" CHECK (length(renamed_from) <= 1000 AND instr(renamed_from, char(0)) = 0),
  lines_added INTEGER NOT NULL DEFAULT 0 CONSTRAINT "lines_added is integer" CHECK (lines_added BETWEEN -2147483648 AND 2147483647),
  lines_removed INTEGER NOT NULL DEFAULT 0 CONSTRAINT "lines_removed is integer" CHECK (lines_removed BETWEEN -2147483648 AND 2147483647),
  patch TEXT CONSTRAINT "patch is text" CHECK (instr(patch, char(0)) = 0),
  is_applied INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "is_applied is boolean" CHECK (is_applied IN (0, 1)),
  CONSTRAINT aider_file_changes_pkey PRIMARY KEY (message_id, path),
  CONSTRAINT aider_file_changes_renamed_from_another CHECK ((kind = 'renamed') = (renamed_from IS NOT NULL) AND renamed_from IS NOT path),
  CONSTRAINT aider_file_changes_lines_fit_the_kind CHECK (lines_added >= 0 AND lines_removed >= 0 AND NOT (kind = 'added' AND lines_removed > 0) AND NOT (kind = 'deleted' AND lines_added > 0)),
  CONSTRAINT aider_file_changes_path_is_relative CHECK (path NOT GLOB '/*' AND length(path) > 0),
  CONSTRAINT aider_file_changes_message_id_fkey FOREIGN KEY (message_id) REFERENCES aider_messages (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX aider_file_changes_pending_idx ON aider_file_changes (message_id) WHERE NOT (is_applied);

CREATE TABLE events ( -- What happens when. Dates and times are those on the wall of the event's time zone; an event without times takes whole days.
  id INTEGER CONSTRAINT events_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  project_id INTEGER,
  title TEXT NOT NULL CONSTRAINT "title is varchar(300)" CHECK (length(title) <= 300 AND instr(title, char(0)) = 0),
  description TEXT NOT NULL DEFAULT '' CONSTRAINT "description is text" CHECK (instr(description, char(0)) = 0),
  location TEXT CONSTRAINT "location is text" CHECK (instr(location, char(0)) = 0),
  category TEXT NOT NULL DEFAULT 'personal' CONSTRAINT "category is event_category" CHECK (category IN ('family', 'health', 'other', 'personal', 'routine', 'social', 'travel', 'work')),
  status TEXT NOT NULL DEFAULT 'confirmed' CONSTRAINT "status is event_status" CHECK (status IN ('cancelled', 'confirmed', 'tentative')),
  starts_on TEXT NOT NULL CONSTRAINT "starts_on is date" CHECK (starts_on >= '0001' AND starts_on IS date(starts_on || ' 00:00', '+0 days')),
  ends_on TEXT NOT NULL CONSTRAINT "ends_on is date" CHECK (ends_on >= '0001' AND ends_on IS date(ends_on || ' 00:00', '+0 days')),
  starts_at TEXT CONSTRAINT "starts_at is time" CHECK (starts_at IS time(substr(starts_at, 1, 8) || 'Z', '+0 days') || substr(starts_at, 9) AND (substr(starts_at, 9) GLOB '.[0-9][0-9][0-9]' OR substr(starts_at, 9) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND starts_at NOT GLOB '*000')),
  ends_at TEXT CONSTRAINT "ends_at is time" CHECK (ends_at IS time(substr(ends_at, 1, 8) || 'Z', '+0 days') || substr(ends_at, 9) AND (substr(ends_at, 9) GLOB '.[0-9][0-9][0-9]' OR substr(ends_at, 9) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND ends_at NOT GLOB '*000')),
  all_day INTEGER NOT NULL GENERATED ALWAYS AS (starts_at IS NULL) STORED CONSTRAINT "all_day is boolean" CHECK (all_day IN (0, 1)),
  days INTEGER NOT NULL GENERATED ALWAYS AS (CAST(julianday(ends_on) - julianday(starts_on) AS INTEGER) + 1) STORED CONSTRAINT "days is integer" CHECK (days BETWEEN -2147483648 AND 2147483647),
  time_zone TEXT NOT NULL DEFAULT 'UTC' CONSTRAINT "time_zone is varchar(64)" CHECK (length(time_zone) <= 64 AND instr(time_zone, char(0)) = 0),
  repeats TEXT CONSTRAINT "repeats is recurrence" CHECK (repeats IN ('daily', 'monthly', 'weekly', 'yearly')),
  -- With weekly, 2: every second week.
  repeat_interval INTEGER NOT NULL DEFAULT 1 CONSTRAINT "repeat_interval is smallint" CHECK (repeat_interval BETWEEN -32768 AND 32767),
  repeats_until TEXT CONSTRAINT "repeats_until is date" CHECK (repeats_until >= '0001' AND repeats_until IS date(repeats_until || ' 00:00', '+0 days')),
  -- The UID of the calendar that it was imported from.
  source_uid TEXT CONSTRAINT "source_uid is varchar(255)" CHECK (length(source_uid) <= 255 AND instr(source_uid, char(0)) = 0),
  metadata TEXT NOT NULL DEFAULT '{}' CONSTRAINT "metadata is jsonb" CHECK (metadata IS NULL OR json_valid(metadata) AND instr(metadata, char(0)) = 0 AND instr(replace(metadata, '\\', ''), '\u0000') = 0 AND (instr(lower(metadata), '\ud') = 0 OR '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT events_title_not_empty CHECK (length(trim(title)) > 0),
  CONSTRAINT events_have_both_times_or_none CHECK ((starts_at IS NULL) = (ends_at IS NULL)),
  CONSTRAINT events_in_order CHECK (ends_on > starts_on OR (ends_on = starts_on AND coalesce(ends_at >= starts_at, TRUE))),
  CONSTRAINT events_repeat_interval_in_range CHECK (repeat_interval BETWEEN 1 AND 366),
  CONSTRAINT events_repeat_ends_later CHECK (repeats_until >= starts_on),
  CONSTRAINT events_until_only_if_repeating CHECK (repeats_until IS NULL OR repeats IS NOT NULL),
  CONSTRAINT events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT events_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX events_user_id_starts_on_starts_at_idx ON events (user_id, starts_on, starts_at);

CREATE INDEX events_project_id_idx ON events (project_id);

CREATE INDEX events_repeating_idx ON events (user_id, repeats_until) WHERE repeats IS NOT NULL;

CREATE UNIQUE INDEX events_imported_key ON events (user_id, source_uid) WHERE source_uid IS NOT NULL;

CREATE TRIGGER events_updated_at_on_update AFTER UPDATE ON events FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE events SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE event_exceptions ( -- Days on which a repeating event doesn't happen, or is another event.
  event_id INTEGER NOT NULL,
  day TEXT NOT NULL CONSTRAINT "day is date" CHECK (day >= '0001' AND day IS date(day || ' 00:00', '+0 days')),
  replaced_by INTEGER,
  CONSTRAINT event_exceptions_pkey PRIMARY KEY (event_id, day),
  CONSTRAINT event_exceptions_replaced_by_another CHECK (replaced_by IS NOT event_id),
  CONSTRAINT event_exceptions_event_id_fkey FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT event_exceptions_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES events (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX event_exceptions_replaced_by_idx ON event_exceptions (replaced_by);

CREATE TABLE event_people ( -- Who comes.
  event_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  answer TEXT NOT NULL DEFAULT 'invited' CONSTRAINT "answer is attendance" CHECK (answer IN ('accepted', 'declined', 'invited', 'unsure')),
  answered_at TEXT CONSTRAINT "answered_at is timestamptz" CHECK (answered_at >= '0001' AND answered_at IS datetime(substr(answered_at, 1, 19) || 'Z', '+0 days') || substr(answered_at, 20) AND (substr(answered_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(answered_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND answered_at NOT GLOB '*000')),
  CONSTRAINT event_people_pkey PRIMARY KEY (event_id, person_id),
  CONSTRAINT event_people_answered_have_a_time CHECK (answer = 'invited' OR answered_at IS NOT NULL),
  CONSTRAINT event_people_event_id_fkey FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT event_people_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX event_people_person_id_idx ON event_people (person_id);

CREATE TABLE event_reminders ( -- When to speak up before an event.
  event_id INTEGER NOT NULL,
  minutes_before INTEGER NOT NULL CONSTRAINT "minutes_before is integer" CHECK (minutes_before BETWEEN -2147483648 AND 2147483647),
  aloud INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "aloud is boolean" CHECK (aloud IN (0, 1)),
  message TEXT CONSTRAINT "message is varchar(300)" CHECK (length(message) <= 300 AND instr(message, char(0)) = 0),
  sent_at TEXT CONSTRAINT "sent_at is timestamptz" CHECK (sent_at >= '0001' AND sent_at IS datetime(substr(sent_at, 1, 19) || 'Z', '+0 days') || substr(sent_at, 20) AND (substr(sent_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(sent_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND sent_at NOT GLOB '*000')),
  CONSTRAINT event_reminders_pkey PRIMARY KEY (event_id, minutes_before),
  CONSTRAINT event_reminders_at_most_four_weeks_before CHECK (minutes_before BETWEEN 0 AND (((4 * 7) * 24) * 60)),
  CONSTRAINT event_reminders_event_id_fkey FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX event_reminders_pending_idx ON event_reminders (event_id) WHERE sent_at IS NULL;

CREATE TABLE context_summaries (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  kind TEXT NOT NULL CONSTRAINT "kind is context_kind" CHECK (kind IN ('calendar', 'conversation', 'lists', 'memory', 'preferences', 'projects')),
  -- SHA-256 of what was summarised, in hexadecimal.
  "key" TEXT NOT NULL CONSTRAINT "key is varchar(64)" CHECK (length("key") <= 64 AND instr("key", char(0)) = 0),
  summary TEXT NOT NULL CONSTRAINT "summary is text" CHECK (instr(summary, char(0)) = 0),
  original TEXT NOT NULL CONSTRAINT "original is jsonb" CHECK (original IS NULL OR json_valid(original) AND instr(original, char(0)) = 0 AND instr(replace(original, '\\', ''), '\u0000') = 0 AND (instr(lower(original), '\ud') = 0 OR '...' || replace(replace(lower(original), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(original), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(original), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(original), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  model_name TEXT CONSTRAINT "model_name is varchar(120)" CHECK (length(model_name) <= 120 AND instr(model_name, char(0)) = 0),
  relevance REAL NOT NULL DEFAULT 0 CONSTRAINT "relevance is numeric(3,2)" CHECK (relevance = round(relevance, 2) AND abs(relevance) < 1e1),
  confidence REAL NOT NULL DEFAULT 0.8 CONSTRAINT "confidence is numeric(3,2)" CHECK (confidence = round(confidence, 2) AND abs(confidence) < 1e1),
  status TEXT NOT NULL DEFAULT 'valid' CONSTRAINT "status is cache_status" CHECK (status IN ('expired', 'invalidated', 'valid')),
  hits INTEGER NOT NULL DEFAULT 0 CONSTRAINT "hits is integer" CHECK (hits BETWEEN -2147483648 AND 2147483647),
  last_hit_at TEXT CONSTRAINT "last_hit_at is timestamptz" CHECK (last_hit_at >= '0001' AND last_hit_at IS datetime(substr(last_hit_at, 1, 19) || 'Z', '+0 days') || substr(last_hit_at, 20) AND (substr(last_hit_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(last_hit_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND last_hit_at NOT GLOB '*000')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  expires_at TEXT NOT NULL CONSTRAINT "expires_at is timestamptz" CHECK (expires_at >= '0001' AND expires_at IS datetime(substr(expires_at, 1, 19) || 'Z', '+0 days') || substr(expires_at, 20) AND (substr(expires_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(expires_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND expires_at NOT GLOB '*000')),
  CONSTRAINT context_summaries_pkey PRIMARY KEY (id),
  CONSTRAINT context_summaries_key_is_sha256 CHECK (length("key") = 64 AND ltrim("key", '0123456789abcdef') = ''),
  CONSTRAINT context_summaries_summary_not_empty CHECK (length(trim(summary)) > 0),
  CONSTRAINT context_summaries_scores_in_range CHECK (relevance BETWEEN 0 AND 1 AND confidence BETWEEN 0 AND 1),
  CONSTRAINT context_summaries_hits_have_a_time CHECK ((hits > 0) = (last_hit_at IS NOT NULL)),
  CONSTRAINT context_summaries_hits_not_negative CHECK (hits >= 0),
  CONSTRAINT context_summaries_expires_later CHECK (expires_at > created_at),
  CONSTRAINT context_summaries_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT context_summaries_model_name_fkey FOREIGN KEY (model_name) REFERENCES models (name) ON DELETE SET NULL
) STRICT;

CREATE UNIQUE INDEX context_summaries_valid_key ON context_summaries (user_id, kind, "key") WHERE status = 'valid';

CREATE INDEX context_summaries_user_id_idx ON context_summaries (user_id);

CREATE INDEX context_summaries_model_name_idx ON context_summaries (model_name);

CREATE INDEX context_summaries_expires_at_idx ON context_summaries (expires_at);

CREATE TABLE context_timings ( -- How long the cache took, and saved.
  id INTEGER CONSTRAINT context_timings_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id TEXT CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  kind TEXT NOT NULL CONSTRAINT "kind is context_kind" CHECK (kind IN ('calendar', 'conversation', 'lists', 'memory', 'preferences', 'projects')),
  operation TEXT NOT NULL CONSTRAINT "operation is cache_operation" CHECK (operation IN ('fetch', 'hit', 'miss', 'summarize')),
  duration_ms REAL NOT NULL CONSTRAINT "duration_ms is double precision" CHECK (abs(duration_ms) < 9e999),
  context_bytes INTEGER CONSTRAINT "context_bytes is integer" CHECK (context_bytes BETWEEN -2147483648 AND 2147483647),
  succeeded INTEGER NOT NULL CONSTRAINT "succeeded is boolean" CHECK (succeeded IN (0, 1)),
  measured_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "measured_at is timestamptz" CHECK (measured_at >= '0001' AND measured_at IS datetime(substr(measured_at, 1, 19) || 'Z', '+0 days') || substr(measured_at, 20) AND (substr(measured_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(measured_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND measured_at NOT GLOB '*000')),
  CONSTRAINT context_timings_duration_not_negative CHECK (duration_ms >= 0),
  CONSTRAINT context_timings_bytes_not_negative CHECK (context_bytes >= 0),
  CONSTRAINT context_timings_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX context_timings_user_id_idx ON context_timings (user_id);

CREATE INDEX context_timings_kind_operation_measured_at_idx ON context_timings (kind, operation, measured_at);

CREATE TABLE context_invalidations ( -- Why summaries were thrown away.
  id INTEGER CONSTRAINT context_invalidations_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  -- NULL: everybody's.
  user_id TEXT CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  kind TEXT NOT NULL CONSTRAINT "kind is context_kind" CHECK (kind IN ('calendar', 'conversation', 'lists', 'memory', 'preferences', 'projects')),
  reason TEXT NOT NULL CONSTRAINT "reason is varchar(200)" CHECK (length(reason) <= 200 AND instr(reason, char(0)) = 0),
  keys TEXT NOT NULL DEFAULT '[]' CONSTRAINT "keys is jsonb" CHECK (keys IS NULL OR json_valid(keys) AND instr(keys, char(0)) = 0 AND instr(replace(keys, '\\', ''), '\u0000') = 0 AND (instr(lower(keys), '\ud') = 0 OR '...' || replace(replace(lower(keys), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(keys), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(keys), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(keys), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  happened_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "happened_at is timestamptz" CHECK (happened_at >= '0001' AND happened_at IS datetime(substr(happened_at, 1, 19) || 'Z', '+0 days') || substr(happened_at, 20) AND (substr(happened_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(happened_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND happened_at NOT GLOB '*000')),
  CONSTRAINT context_invalidations_reason_not_empty CHECK (length(trim(reason)) > 0),
  CONSTRAINT context_invalidations_keys_are_an_array CHECK (json_type(keys) = 'array'),
  CONSTRAINT context_invalidations_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX context_invalidations_user_id_idx ON context_invalidations (user_id);

CREATE TABLE developer_tasks ( -- A change to Zoe herself, described by what it is for. How to do it is found anew at each execution.
  -- A word: zoe-evolution-001
  id TEXT NOT NULL CONSTRAINT "id is varchar(64)" CHECK (length(id) <= 64 AND instr(id, char(0)) = 0),
  created_by TEXT CONSTRAINT "created_by is varchar(64)" CHECK (length(created_by) <= 64 AND instr(created_by, char(0)) = 0),
  -- A user or an agent.
  assigned_to TEXT NOT NULL DEFAULT 'zack' CONSTRAINT "assigned_to is varchar(64)" CHECK (length(assigned_to) <= 64 AND instr(assigned_to, char(0)) = 0),
  title TEXT NOT NULL CONSTRAINT "title is varchar(200)" CHECK (length(title) <= 200 AND instr(title, char(0)) = 0),
  objective TEXT NOT NULL CONSTRAINT "objective is text" CHECK (instr(objective, char(0)) = 0),
  requirements TEXT NOT NULL DEFAULT '[]' CONSTRAINT "requirements is jsonb" CHECK (requirements IS NULL OR json_valid(requirements) AND instr(requirements, char(0)) = 0 AND instr(replace(requirements, '\\', ''), '\u0000') = 0 AND (instr(lower(requirements), '\ud') = 0 OR '...' || replace(replace(lower(requirements), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(requirements), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(requirements), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(requirements), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  constraints TEXT NOT NULL DEFAULT '[]' CONSTRAINT "constraints is jsonb" CHECK (constraints IS NULL OR json_valid(constraints) AND instr(constraints, char(0)) = 0 AND instr(replace(constraints, '\\', ''), '\u0000') = 0 AND (instr(lower(constraints), '\ud') = 0 OR '...' || replace(replace(lower(constraints), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(constraints), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(constraints), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(constraints), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  acceptance_criteria TEXT NOT NULL DEFAULT '[]' CONSTRAINT "acceptance_criteria is jsonb" CHECK (acceptance_criteria IS NULL OR json_valid(acceptance_criteria) AND instr(acceptance_criteria, char(0)) = 0 AND instr(replace(acceptance_criteria, '\\', ''), '\u0000') = 0 AND (instr(lower(acceptance_criteria), '\ud') = 0 OR '...' || replace(replace(lower(acceptance_criteria), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(acceptance_criteria), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(acceptance_criteria), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(acceptance_criteria), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  priority TEXT NOT NULL DEFAULT 'medium' CONSTRAINT "priority is priority" CHECK (priority IN ('critical', 'high', 'low', 'medium')),
  status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT "status is developer_task_status" CHECK (status IN ('analyzing', 'cancelled', 'completed', 'failed', 'in_progress', 'in_review', 'pending')),
  estimated_hours REAL CONSTRAINT "estimated_hours is numeric(5,1)" CHECK (estimated_hours = round(estimated_hours, 1) AND abs(estimated_hours) < 1e4),
  -- The system's state when the task was written.
  context_snapshot TEXT CONSTRAINT "context_snapshot is jsonb" CHECK (context_snapshot IS NULL OR json_valid(context_snapshot) AND instr(context_snapshot, char(0)) = 0 AND instr(replace(context_snapshot, '\\', ''), '\u0000') = 0 AND (instr(lower(context_snapshot), '\ud') = 0 OR '...' || replace(replace(lower(context_snapshot), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(context_snapshot), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(context_snapshot), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(context_snapshot), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  last_analysis TEXT CONSTRAINT "last_analysis is jsonb" CHECK (last_analysis IS NULL OR json_valid(last_analysis) AND instr(last_analysis, char(0)) = 0 AND instr(replace(last_analysis, '\\', ''), '\u0000') = 0 AND (instr(lower(last_analysis), '\ud') = 0 OR '...' || replace(replace(lower(last_analysis), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(last_analysis), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(last_analysis), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(last_analysis), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  execution_count INTEGER NOT NULL DEFAULT 0 CONSTRAINT "execution_count is integer" CHECK (execution_count BETWEEN -2147483648 AND 2147483647),
  last_executed_at TEXT CONSTRAINT "last_executed_at is timestamptz" CHECK (last_executed_at >= '0001' AND last_executed_at IS datetime(substr(last_executed_at, 1, 19) || 'Z', '+0 days') || substr(last_executed_at, 20) AND (substr(last_executed_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(last_executed_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND last_executed_at NOT GLOB '*000')),
  completed_at TEXT CONSTRAINT "completed_at is timestamptz" CHECK (completed_at >= '0001' AND completed_at IS datetime(substr(completed_at, 1, 19) || 'Z', '+0 days') || substr(completed_at, 20) AND (substr(completed_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(completed_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND completed_at NOT GLOB '*000')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT developer_tasks_pkey PRIMARY KEY (id),
  CONSTRAINT developer_tasks_id_is_a_word CHECK (id <> '' AND instr(id, ' ') = 0),
  CONSTRAINT developer_tasks_title_not_empty CHECK (length(trim(title)) > 0),
  CONSTRAINT developer_tasks_objective_not_empty CHECK (length(trim(objective)) > 0),
  CONSTRAINT developer_tasks_lists_are_arrays CHECK (json_type(requirements) = 'array' AND json_type(constraints) = 'array' AND json_type(acceptance_criteria) = 'array'),
  CONSTRAINT developer_tasks_estimate_in_range CHECK (estimated_hours > 0 AND estimated_hours < 1000),
  CONSTRAINT developer_tasks_executed_as_often CHECK ((execution_count = 0) = (last_executed_at IS NULL) AND execution_count >= 0),
  CONSTRAINT developer_tasks_completed_when_complete CHECK (status <> 'completed' OR completed_at IS NOT NULL),
  CONSTRAINT developer_tasks_created_by_fkey FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX developer_tasks_created_by_idx ON developer_tasks (created_by);

CREATE INDEX developer_tasks_open_idx ON developer_tasks (assigned_to, priority, created_at) WHERE status NOT IN ('completed', 'cancelled');

CREATE TRIGGER developer_tasks_updated_at_on_update AFTER UPDATE ON developer_tasks FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE developer_tasks SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE developer_task_dependencies ( -- What has to be done first.
  task_id TEXT NOT NULL CONSTRAINT "task_id is varchar(64)" CHECK (length(task_id) <= 64 AND instr(task_id, char(0)) = 0),
  depends_on_id TEXT NOT NULL CONSTRAINT "depends_on_id is varchar(64)" CHECK (length(depends_on_id) <= 64 AND instr(depends_on_id, char(0)) = 0),
  -- Otherwise it would only be better.
  is_hard INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "is_hard is boolean" CHECK (is_hard IN (0, 1)),
  CONSTRAINT developer_task_dependencies_pkey PRIMARY KEY (task_id, depends_on_id),
  CONSTRAINT developer_task_dependencies_on_another CHECK (task_id <> depends_on_id),
  CONSTRAINT developer_task_dependencies_task_id_fkey FOREIGN KEY (task_id) REFERENCES developer_tasks (id) ON DELETE CASCADE,
  CONSTRAINT developer_task_dependencies_depends_on_id_fkey FOREIGN KEY (depends_on_id) REFERENCES developer_tasks (id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX developer_task_dependencies_depends_on_id_idx ON developer_task_dependencies (depends_on_id);

CREATE TABLE developer_task_executions ( -- Each try at a task.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  task_id TEXT NOT NULL CONSTRAINT "task_id is varchar(64)" CHECK (length(task_id) <= 64 AND instr(task_id, char(0)) = 0),
  attempt INTEGER NOT NULL DEFAULT 1 CONSTRAINT "attempt is integer" CHECK (attempt BETWEEN -2147483648 AND 2147483647),
  status TEXT NOT NULL DEFAULT 'running' CONSTRAINT "status is execution_status" CHECK (status IN ('cancelled', 'failed', 'running', 'succeeded', 'timed_out')),
  branch TEXT CONSTRAINT "branch is varchar(200)" CHECK (length(branch) <= 200 AND instr(branch, char(0)) = 0),
  -- Git's SHA-1.
  commit_id TEXT CONSTRAINT "commit_id is varchar(40)" CHECK (length(commit_id) <= 40 AND instr(commit_id, char(0)) = 0),
  files_changed TEXT NOT NULL DEFAULT '[]' CONSTRAINT "files_changed is jsonb" CHECK (files_changed IS NULL OR json_valid(files_changed) AND instr(files_changed, char(0)) = 0 AND instr(replace(files_changed, '\\', ''), '\u0000') = 0 AND (instr(lower(files_changed), '\ud') = 0 OR '...' || replace(replace(lower(files_changed), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(files_changed), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(files_changed), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(files_changed), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  lines_added INTEGER NOT NULL DEFAULT 0 CONSTRAINT "lines_added is integer" CHECK (lines_added BETWEEN -2147483648 AND 2147483647),
  lines_removed INTEGER NOT NULL DEFAULT 0 CONSTRAINT "lines_removed is integer" CHECK (lines_removed BETWEEN -2147483648 AND 2147483647),
  lines_net INTEGER NOT NULL GENERATED ALWAYS AS (lines_added - lines_removed) STORED CONSTRAINT "lines_net is integer" CHECK (lines_net BETWEEN -2147483648 AND 2147483647),
  output TEXT NOT NULL DEFAULT '' CONSTRAINT "output is text" CHECK (instr(output, char(0)) = 0),
  error TEXT CONSTRAINT "error is text" CHECK (instr(error, char(0)) = 0),
  started_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "started_at is timestamptz" CHECK (started_at >= '0001' AND started_at IS datetime(substr(started_at, 1, 19) || 'Z', '+0 days') || substr(started_at, 20) AND (substr(started_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(started_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND started_at NOT GLOB '*000')),
  finished_at TEXT CONSTRAINT "finished_at is timestamptz" CHECK (finished_at >= '0001' AND finished_at IS datetime(substr(finished_at, 1, 19) || 'Z', '+0 days') || substr(finished_at, 20) AND (substr(finished_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(finished_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND finished_at NOT GLOB '*000')),
  CONSTRAINT developer_task_executions_pkey PRIMARY KEY (id),
  CONSTRAINT developer_task_executions_task_id_attempt_key UNIQUE (task_id, attempt),
  CONSTRAINT developer_task_executions_attempt_positive CHECK (attempt >= 1),
  CONSTRAINT developer_task_executions_commit_is_sha1 CHECK (length(commit_id) = 40 AND ltrim(commit_id, '0123456789abcdef') = ''),
  CONSTRAINT developer_task_executions_lines_not_negative CHECK (min(coalesce(lines_added, lines_removed), coalesce(lines_removed, lines_added)) >= 0),
  CONSTRAINT developer_task_executions_in_order CHECK (finished_at >= started_at),
  CONSTRAINT developer_task_executions_finished_when_over CHECK ((status = 'running') = (finished_at IS NULL)),
  CONSTRAINT developer_task_executions_failure_says_why CHECK (status <> 'failed' OR length(trim(coalesce(error, ''))) > 0),
  CONSTRAINT developer_task_executions_task_id_fkey FOREIGN KEY (task_id) REFERENCES developer_tasks (id) ON DELETE CASCADE
) STRICT;

CREATE UNIQUE INDEX developer_task_executions_running_key ON developer_task_executions (task_id) WHERE status = 'running';

CREATE TABLE journal_entries ( -- What a user wrote about a day. Private ones are never given to a model.
  id INTEGER CONSTRAINT journal_entries_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  -- The user's own: at eleven in the evening, it is another in UTC.
  day TEXT NOT NULL CONSTRAINT "day is date" CHECK (day >= '0001' AND day IS date(day || ' 00:00', '+0 days')),
  title TEXT CONSTRAINT "title is varchar(200)" CHECK (length(title) <= 200 AND instr(title, char(0)) = 0),
  content TEXT NOT NULL CONSTRAINT "content is text" CHECK (instr(content, char(0)) = 0),
  mood TEXT CONSTRAINT "mood is mood" CHECK (mood IN ('angry', 'anxious', 'calm', 'happy', 'joyful', 'neutral', 'sad', 'tired')),
  -- From 1, the worst, to 10.
  mood_score INTEGER CONSTRAINT "mood_score is smallint" CHECK (mood_score BETWEEN -32768 AND 32767),
  -- From 1 to 5.
  energy INTEGER CONSTRAINT "energy is smallint" CHECK (energy BETWEEN -32768 AND 32767),
  weather TEXT CONSTRAINT "weather is jsonb" CHECK (weather IS NULL OR json_valid(weather) AND instr(weather, char(0)) = 0 AND instr(replace(weather, '\\', ''), '\u0000') = 0 AND (instr(lower(weather), '\ud') = 0 OR '...' || replace(replace(lower(weather), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(weather), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(weather), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(weather), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  latitude REAL CONSTRAINT "latitude is double precision" CHECK (abs(latitude) < 9e999),
  longitude REAL CONSTRAINT "longitude is double precision" CHECK (abs(longitude) < 9e999),
  is_private INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "is_private is boolean" CHECK (is_private IN (0, 1)),
  reading_minutes INTEGER NOT NULL GENERATED ALWAYS AS ((length(content) / 1000) + 1) STORED CONSTRAINT "reading_minutes is integer" CHECK (reading_minutes BETWEEN -2147483648 AND 2147483647),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT journal_entries_content_not_empty CHECK (length(trim(content)) > 0),
  CONSTRAINT journal_entries_mood_score_in_range CHECK (mood_score BETWEEN 1 AND 10),
  CONSTRAINT journal_entries_energy_in_range CHECK (energy IN (1, 2, 3, 4, 5)),
  CONSTRAINT journal_entries_place_is_on_earth CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180),
  CONSTRAINT journal_entries_place_has_both CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CONSTRAINT journal_entries_moods_agree CHECK (NOT (mood IN ('joyful', 'happy') AND mood_score < 4)),
  CONSTRAINT journal_entries_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX journal_entries_user_id_day_idx ON journal_entries (user_id, day DESC);

CREATE INDEX journal_entries_shareable_idx ON journal_entries (user_id, day) WHERE NOT (is_private);

CREATE TRIGGER journal_entries_updated_at_on_update AFTER UPDATE ON journal_entries FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE journal_entries SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE journal_entry_people (
  entry_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  CONSTRAINT journal_entry_people_pkey PRIMARY KEY (entry_id, person_id),
  CONSTRAINT journal_entry_people_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES journal_entries (id) ON DELETE CASCADE,
  CONSTRAINT journal_entry_people_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX journal_entry_people_person_id_idx ON journal_entry_people (person_id);

CREATE TABLE journal_prompts ( -- Questions that help a user to begin.
  id INTEGER CONSTRAINT journal_prompts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  question TEXT NOT NULL CONSTRAINT "question is varchar(300)" CHECK (length(question) <= 300 AND instr(question, char(0)) = 0),
  for_mood TEXT CONSTRAINT "for_mood is mood" CHECK (for_mood IN ('angry', 'anxious', 'calm', 'happy', 'joyful', 'neutral', 'sad', 'tired')),
  from_hour INTEGER NOT NULL DEFAULT 0 CONSTRAINT "from_hour is smallint" CHECK (from_hour BETWEEN -32768 AND 32767),
  until_hour INTEGER NOT NULL DEFAULT 24 CONSTRAINT "until_hour is smallint" CHECK (until_hour BETWEEN -32768 AND 32767),
  weight REAL NOT NULL DEFAULT 1.0 CONSTRAINT "weight is real" CHECK (weight = 0 OR abs(weight) BETWEEN 1e-45 AND 3.4028234663852886e38),
  is_active INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "is_active is boolean" CHECK (is_active IN (0, 1)),
  CONSTRAINT journal_prompts_question_key UNIQUE (question),
  CONSTRAINT journal_prompts_ask CHECK (question GLOB '*[?]'),
  CONSTRAINT journal_prompts_hours_in_order CHECK (0 <= from_hour AND from_hour < until_hour AND until_hour <= 24),
  CONSTRAINT journal_prompts_weight_positive CHECK (weight > 0)
) STRICT;

CREATE TABLE knowledge_sources (
  id INTEGER CONSTRAINT knowledge_sources_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  kind TEXT NOT NULL CONSTRAINT "kind is knowledge_source_kind" CHECK (kind IN ('conversation', 'document', 'manual', 'web')),
  title TEXT NOT NULL CONSTRAINT "title is varchar(300)" CHECK (length(title) <= 300 AND instr(title, char(0)) = 0),
  address TEXT CONSTRAINT "address is text" CHECK (instr(address, char(0)) = 0),
  trust REAL NOT NULL DEFAULT 0.5 CONSTRAINT "trust is numeric(2,1)" CHECK (trust = round(trust, 1) AND abs(trust) < 1e1),
  retrieved_on TEXT CONSTRAINT "retrieved_on is date" CHECK (retrieved_on >= '0001' AND retrieved_on IS date(retrieved_on || ' 00:00', '+0 days')),
  -- As it came, byte for byte.
  document TEXT CONSTRAINT "document is json" CHECK (document IS NULL OR json_valid(document) AND instr(document, char(0)) = 0),
  CONSTRAINT knowledge_sources_title_not_empty CHECK (length(trim(title)) > 0),
  CONSTRAINT knowledge_sources_trust_in_range CHECK (trust BETWEEN 0 AND 1),
  CONSTRAINT knowledge_sources_web_has_an_address CHECK (kind <> 'web' OR (address IS NOT NULL AND retrieved_on IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX knowledge_sources_address_key ON knowledge_sources (address) WHERE kind = 'web';

CREATE TABLE knowledge_articles ( -- One thing that Zoe knows, in its versions. The latest is the one that is current.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  slug TEXT NOT NULL CONSTRAINT "slug is varchar(120)" CHECK (length(slug) <= 120 AND instr(slug, char(0)) = 0),
  version INTEGER NOT NULL DEFAULT 1 CONSTRAINT "version is integer" CHECK (version BETWEEN -2147483648 AND 2147483647),
  is_current INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "is_current is boolean" CHECK (is_current IN (0, 1)),
  status TEXT NOT NULL DEFAULT 'draft' CONSTRAINT "status is article_status" CHECK (status IN ('draft', 'outdated', 'published')),
  source_id INTEGER,
  written_by TEXT CONSTRAINT "written_by is varchar(64)" CHECK (length(written_by) <= 64 AND instr(written_by, char(0)) = 0),
  title TEXT NOT NULL CONSTRAINT "title is varchar(300)" CHECK (length(title) <= 300 AND instr(title, char(0)) = 0),
  body TEXT NOT NULL CONSTRAINT "body is text" CHECK (instr(body, char(0)) = 0),
  language TEXT NOT NULL DEFAULT 'en' CONSTRAINT "language is varchar(2)" CHECK (length(language) <= 2 AND instr(language, char(0)) = 0),
  confidence REAL NOT NULL DEFAULT 0.5 CONSTRAINT "confidence is numeric(3,2)" CHECK (confidence = round(confidence, 2) AND abs(confidence) < 1e1),
  valid_from TEXT CONSTRAINT "valid_from is date" CHECK (valid_from >= '0001' AND valid_from IS date(valid_from || ' 00:00', '+0 days')),
  valid_until TEXT CONSTRAINT "valid_until is date" CHECK (valid_until >= '0001' AND valid_until IS date(valid_until || ' 00:00', '+0 days')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT knowledge_articles_pkey PRIMARY KEY (id),
  CONSTRAINT knowledge_articles_slug_version_key UNIQUE (slug, version),
  CONSTRAINT knowledge_articles_slug_is_one CHECK (ltrim(slug, 'abcdefghijklmnopqrstuvwxyz0123456789-') = '' AND slug NOT GLOB '-*' AND slug NOT GLOB '*-' AND length(slug) > 0),
  CONSTRAINT knowledge_articles_version_positive CHECK (version > 0),
  CONSTRAINT knowledge_articles_body_of_the_published CHECK (status <> 'published' OR length(trim(body)) > 0),
  CONSTRAINT knowledge_articles_title_not_empty CHECK (length(trim(title)) > 0),
  CONSTRAINT knowledge_articles_confidence_in_range CHECK (confidence BETWEEN 0 AND 1),
  CONSTRAINT knowledge_articles_valid_in_order CHECK (valid_until > valid_from),
  CONSTRAINT knowledge_articles_source_id_fkey FOREIGN KEY (source_id) REFERENCES knowledge_sources (id) ON DELETE SET NULL,
  CONSTRAINT knowledge_articles_written_by_fkey FOREIGN KEY (written_by) REFERENCES users (id) ON DELETE SET NULL
) STRICT;

CREATE UNIQUE INDEX knowledge_articles_current_key ON knowledge_articles (slug) WHERE is_current;

CREATE INDEX knowledge_articles_source_id_idx ON knowledge_articles (source_id);

CREATE INDEX knowledge_articles_written_by_idx ON knowledge_articles (written_by);

CREATE TRIGGER knowledge_articles_updated_at_on_update AFTER UPDATE ON knowledge_articles FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE knowledge_articles SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE knowledge_links (
  from_id TEXT NOT NULL CONSTRAINT "from_id is uuid" CHECK (from_id GLOB '????????-????-????-????-????????????' AND trim(from_id, '-0123456789abcdef') = '' AND length(replace(from_id, '-', '')) = 32),
  to_id TEXT NOT NULL CONSTRAINT "to_id is uuid" CHECK (to_id GLOB '????????-????-????-????-????????????' AND trim(to_id, '-0123456789abcdef') = '' AND length(replace(to_id, '-', '')) = 32),
  kind TEXT NOT NULL DEFAULT 'see_also' CONSTRAINT "kind is article_link_kind" CHECK (kind IN ('contradicts', 'explains', 'replaces', 'see_also')),
  CONSTRAINT knowledge_links_pkey PRIMARY KEY (from_id, to_id, kind),
  CONSTRAINT knowledge_links_between_two CHECK (from_id <> to_id),
  CONSTRAINT knowledge_links_from_id_fkey FOREIGN KEY (from_id) REFERENCES knowledge_articles (id) ON DELETE CASCADE,
  CONSTRAINT knowledge_links_to_id_fkey FOREIGN KEY (to_id) REFERENCES knowledge_articles (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX knowledge_links_to_id_idx ON knowledge_links (to_id);

CREATE TABLE learning_patterns ( -- Something that keeps happening. Without a user, it holds for all.
  id INTEGER CONSTRAINT learning_patterns_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id TEXT CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  kind TEXT NOT NULL CONSTRAINT "kind is pattern_kind" CHECK (kind IN ('correction', 'phrasing', 'preference', 'routine', 'timing', 'topic')),
  -- coffee_before_mail
  "key" TEXT NOT NULL CONSTRAINT "key is varchar(120)" CHECK (length("key") <= 120 AND instr("key", char(0)) = 0),
  pattern TEXT NOT NULL CONSTRAINT "pattern is jsonb" CHECK (pattern IS NULL OR json_valid(pattern) AND instr(pattern, char(0)) = 0 AND instr(replace(pattern, '\\', ''), '\u0000') = 0 AND (instr(lower(pattern), '\ud') = 0 OR '...' || replace(replace(lower(pattern), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(pattern), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(pattern), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(pattern), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  occurrences INTEGER NOT NULL DEFAULT 1 CONSTRAINT "occurrences is integer" CHECK (occurrences BETWEEN -2147483648 AND 2147483647),
  misses INTEGER NOT NULL DEFAULT 0 CONSTRAINT "misses is integer" CHECK (misses BETWEEN -2147483648 AND 2147483647),
  confidence REAL NOT NULL DEFAULT 0.5 CONSTRAINT "confidence is numeric(4,3)" CHECK (confidence = round(confidence, 3) AND abs(confidence) < 1e1),
  usual_time TEXT CONSTRAINT "usual_time is time" CHECK (usual_time IS time(substr(usual_time, 1, 8) || 'Z', '+0 days') || substr(usual_time, 9) AND (substr(usual_time, 9) GLOB '.[0-9][0-9][0-9]' OR substr(usual_time, 9) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND usual_time NOT GLOB '*000')),
  first_seen_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "first_seen_at is timestamptz" CHECK (first_seen_at >= '0001' AND first_seen_at IS datetime(substr(first_seen_at, 1, 19) || 'Z', '+0 days') || substr(first_seen_at, 20) AND (substr(first_seen_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(first_seen_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND first_seen_at NOT GLOB '*000')),
  last_seen_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "last_seen_at is timestamptz" CHECK (last_seen_at >= '0001' AND last_seen_at IS datetime(substr(last_seen_at, 1, 19) || 'Z', '+0 days') || substr(last_seen_at, 20) AND (substr(last_seen_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(last_seen_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND last_seen_at NOT GLOB '*000')),
  forgotten_at TEXT CONSTRAINT "forgotten_at is timestamptz" CHECK (forgotten_at >= '0001' AND forgotten_at IS datetime(substr(forgotten_at, 1, 19) || 'Z', '+0 days') || substr(forgotten_at, 20) AND (substr(forgotten_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(forgotten_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND forgotten_at NOT GLOB '*000')),
  CONSTRAINT learning_patterns_key_not_empty CHECK ("key" <> '' AND "key" = trim("key")),
  CONSTRAINT learning_patterns_pattern_is_an_object CHECK (json_type(pattern) = 'object'),
  CONSTRAINT learning_patterns_seen CHECK (occurrences >= 1 AND misses >= 0),
  CONSTRAINT learning_patterns_confidence_in_range CHECK (confidence BETWEEN 0 AND 1),
  CONSTRAINT learning_patterns_certain_only_if_often CHECK (confidence < 0.9 OR occurrences >= 3),
  CONSTRAINT learning_patterns_in_order CHECK (first_seen_at <= last_seen_at AND coalesce(forgotten_at >= first_seen_at, TRUE)),
  CONSTRAINT learning_patterns_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE UNIQUE INDEX learning_patterns_once ON learning_patterns (kind, "key", coalesce(user_id, ''));

CREATE INDEX learning_patterns_user_id_idx ON learning_patterns (user_id);

CREATE INDEX learning_patterns_known_idx ON learning_patterns (user_id, confidence DESC) WHERE forgotten_at IS NULL;

CREATE TABLE learning_examples ( -- The interactions that a pattern was learned from.
  pattern_id INTEGER NOT NULL,
  number INTEGER NOT NULL CONSTRAINT "number is integer" CHECK (number BETWEEN -2147483648 AND 2147483647),
  said TEXT NOT NULL CONSTRAINT "said is text" CHECK (instr(said, char(0)) = 0),
  answered TEXT CONSTRAINT "answered is text" CHECK (instr(answered, char(0)) = 0),
  corrected_to TEXT CONSTRAINT "corrected_to is text" CHECK (instr(corrected_to, char(0)) = 0),
  seen_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "seen_at is timestamptz" CHECK (seen_at >= '0001' AND seen_at IS datetime(substr(seen_at, 1, 19) || 'Z', '+0 days') || substr(seen_at, 20) AND (substr(seen_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(seen_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND seen_at NOT GLOB '*000')),
  CONSTRAINT learning_examples_pkey PRIMARY KEY (pattern_id, number),
  CONSTRAINT learning_examples_number_positive CHECK (number > 0),
  CONSTRAINT learning_examples_correction_corrects CHECK (corrected_to IS NOT answered OR corrected_to IS NULL),
  CONSTRAINT learning_examples_pattern_id_fkey FOREIGN KEY (pattern_id) REFERENCES learning_patterns (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE learned_preferences ( -- How a user likes things to be.
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  "key" TEXT NOT NULL CONSTRAINT "key is varchar(120)" CHECK (length("key") <= 120 AND instr("key", char(0)) = 0),
  value TEXT NOT NULL CONSTRAINT "value is jsonb" CHECK (value IS NULL OR json_valid(value) AND instr(value, char(0)) = 0 AND instr(replace(value, '\\', ''), '\u0000') = 0 AND (instr(lower(value), '\ud') = 0 OR '...' || replace(replace(lower(value), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(value), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(value), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(value), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  source TEXT NOT NULL DEFAULT 'inferred' CONSTRAINT "source is preference_source" CHECK (source IN ('default', 'inferred', 'stated')),
  pattern_id INTEGER,
  confidence REAL NOT NULL DEFAULT 0.5 CONSTRAINT "confidence is numeric(4,3)" CHECK (confidence = round(confidence, 3) AND abs(confidence) < 1e1),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT learned_preferences_pkey PRIMARY KEY (user_id, "key"),
  CONSTRAINT learned_preferences_value_not_null CHECK (json_type(value) <> 'null'),
  CONSTRAINT learned_preferences_confidence_in_range CHECK (confidence BETWEEN 0 AND 1),
  CONSTRAINT learned_preferences_stated_are_certain CHECK (source <> 'stated' OR confidence = 1),
  CONSTRAINT learned_preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT learned_preferences_pattern_id_fkey FOREIGN KEY (pattern_id) REFERENCES learning_patterns (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX learned_preferences_pattern_id_idx ON learned_preferences (pattern_id);

CREATE TRIGGER learned_preferences_updated_at_on_update AFTER UPDATE ON learned_preferences FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE learned_preferences SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE services ( -- The parts that Zoe runs as: zoe-core, zoe-auth, …
  name TEXT NOT NULL CONSTRAINT "name is varchar(60)" CHECK (length(name) <= 60 AND instr(name, char(0)) = 0),
  status TEXT NOT NULL DEFAULT 'starting' CONSTRAINT "status is service_status" CHECK (status IN ('degraded', 'down', 'healthy', 'starting')),
  status_since TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "status_since is timestamptz" CHECK (status_since >= '0001' AND status_since IS datetime(substr(status_since, 1, 19) || 'Z', '+0 days') || substr(status_since, 20) AND (substr(status_since, 20) GLOB '.[0-9][0-9][0-9]' OR substr(status_since, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND status_since NOT GLOB '*000')),
  port INTEGER CONSTRAINT "port is integer" CHECK (port BETWEEN -2147483648 AND 2147483647),
  image TEXT CONSTRAINT "image is varchar(200)" CHECK (length(image) <= 200 AND instr(image, char(0)) = 0),
  checked_at TEXT CONSTRAINT "checked_at is timestamptz" CHECK (checked_at >= '0001' AND checked_at IS datetime(substr(checked_at, 1, 19) || 'Z', '+0 days') || substr(checked_at, 20) AND (substr(checked_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(checked_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND checked_at NOT GLOB '*000')),
  response_ms REAL CONSTRAINT "response_ms is real" CHECK (response_ms = 0 OR abs(response_ms) BETWEEN 1e-45 AND 3.4028234663852886e38),
  CONSTRAINT services_pkey PRIMARY KEY (name),
  CONSTRAINT services_port_in_range CHECK (port BETWEEN 1 AND 65535),
  CONSTRAINT services_response_not_negative CHECK (response_ms >= 0),
  CONSTRAINT services_name_is_lower_case CHECK (name <> '' AND ltrim(name, 'abcdefghijklmnopqrstuvwxyz0123456789-') = '')
) STRICT;

CREATE UNIQUE INDEX services_port_key ON services (port) WHERE port IS NOT NULL;

CREATE TABLE system_metrics ( -- One measured value each. The largest table; old rows are thinned out.
  id INTEGER CONSTRAINT system_metrics_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  service TEXT CONSTRAINT "service is varchar(60)" CHECK (length(service) <= 60 AND instr(service, char(0)) = 0),
  -- cpu_usage, memory_used, …
  name TEXT NOT NULL CONSTRAINT "name is varchar(80)" CHECK (length(name) <= 80 AND instr(name, char(0)) = 0),
  value REAL NOT NULL CONSTRAINT "value is double precision" CHECK (abs(value) < 9e999),
  unit TEXT NOT NULL DEFAULT 'count' CONSTRAINT "unit is metric_unit" CHECK (unit IN ('bytes', 'celsius', 'count', 'milliseconds', 'percent', 'requests_per_second')),
  labels TEXT NOT NULL DEFAULT '{}' CONSTRAINT "labels is jsonb" CHECK (labels IS NULL OR json_valid(labels) AND instr(labels, char(0)) = 0 AND instr(replace(labels, '\\', ''), '\u0000') = 0 AND (instr(lower(labels), '\ud') = 0 OR '...' || replace(replace(lower(labels), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(labels), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(labels), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(labels), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  measured_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "measured_at is timestamptz" CHECK (measured_at >= '0001' AND measured_at IS datetime(substr(measured_at, 1, 19) || 'Z', '+0 days') || substr(measured_at, 20) AND (substr(measured_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(measured_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND measured_at NOT GLOB '*000')),
  CONSTRAINT system_metrics_name_not_empty CHECK (name <> ''),
  CONSTRAINT system_metrics_percent_in_range CHECK (unit <> 'percent' OR value BETWEEN 0 AND 100),
  CONSTRAINT system_metrics_above_absolute_zero CHECK (NOT (unit = 'celsius' AND value < -273.15)),
  CONSTRAINT system_metrics_counts_not_negative CHECK (unit NOT IN ('count', 'bytes', 'milliseconds') OR value >= 0),
  CONSTRAINT system_metrics_service_fkey FOREIGN KEY (service) REFERENCES services (name) ON DELETE CASCADE
) STRICT;

CREATE INDEX system_metrics_name_measured_at_idx ON system_metrics (name, measured_at DESC);

CREATE INDEX system_metrics_service_idx ON system_metrics (service);

CREATE TABLE models (
  -- As its provider calls it: phi3:mini
  name TEXT NOT NULL CONSTRAINT "name is varchar(120)" CHECK (length(name) <= 120 AND instr(name, char(0)) = 0),
  provider TEXT NOT NULL CONSTRAINT "provider is model_provider" CHECK (provider IN ('anthropic', 'google', 'groq', 'local', 'ollama', 'openai')),
  context_tokens INTEGER NOT NULL CONSTRAINT "context_tokens is integer" CHECK (context_tokens BETWEEN -2147483648 AND 2147483647),
  parameters_billion REAL CONSTRAINT "parameters_billion is real" CHECK (parameters_billion = 0 OR abs(parameters_billion) BETWEEN 1e-45 AND 3.4028234663852886e38),
  -- US dollars per million tokens, as is the next.
  input_price REAL NOT NULL DEFAULT 0 CONSTRAINT "input_price is numeric(10,6)" CHECK (input_price IN (round(input_price * 1e6) / 1e6, round(input_price, 6)) AND abs(input_price) < 1e4),
  output_price REAL NOT NULL DEFAULT 0 CONSTRAINT "output_price is numeric(10,6)" CHECK (output_price IN (round(output_price * 1e6) / 1e6, round(output_price, 6)) AND abs(output_price) < 1e4),
  is_enabled INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "is_enabled is boolean" CHECK (is_enabled IN (0, 1)),
  -- Who answers when it doesn't.
  fallback TEXT CONSTRAINT "fallback is varchar(120)" CHECK (length(fallback) <= 120 AND instr(fallback, char(0)) = 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT models_pkey PRIMARY KEY (name),
  CONSTRAINT models_name_not_empty CHECK (length(trim(name)) > 0),
  CONSTRAINT models_context_in_range CHECK (context_tokens BETWEEN 128 AND 10000000),
  CONSTRAINT models_prices_not_negative CHECK (input_price >= 0 AND output_price >= 0),
  CONSTRAINT models_own_ones_are_free CHECK (provider NOT IN ('ollama', 'local') OR (input_price = 0 AND output_price = 0)),
  CONSTRAINT models_fallback_is_another CHECK (fallback <> name),
  CONSTRAINT models_fallback_fkey FOREIGN KEY (fallback) REFERENCES models (name) ON DELETE SET NULL
) STRICT;

CREATE INDEX models_fallback_idx ON models (fallback);

CREATE TRIGGER models_updated_at_on_update AFTER UPDATE ON models FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE models SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE model_runs ( -- Each question to a model.
  id INTEGER CONSTRAINT model_runs_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  model_name TEXT NOT NULL CONSTRAINT "model_name is varchar(120)" CHECK (length(model_name) <= 120 AND instr(model_name, char(0)) = 0),
  user_id TEXT CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  use TEXT NOT NULL DEFAULT 'chat' CONSTRAINT "use is model_use" CHECK (use IN ('action', 'chat', 'classification', 'code', 'embedding', 'summary', 'vision')),
  input_tokens INTEGER NOT NULL DEFAULT 0 CONSTRAINT "input_tokens is integer" CHECK (input_tokens BETWEEN -2147483648 AND 2147483647),
  output_tokens INTEGER NOT NULL DEFAULT 0 CONSTRAINT "output_tokens is integer" CHECK (output_tokens BETWEEN -2147483648 AND 2147483647),
  tokens INTEGER NOT NULL GENERATED ALWAYS AS (input_tokens + output_tokens) STORED CONSTRAINT "tokens is integer" CHECK (tokens BETWEEN -2147483648 AND 2147483647),
  first_token_ms REAL CONSTRAINT "first_token_ms is double precision" CHECK (abs(first_token_ms) < 9e999),
  total_ms REAL NOT NULL CONSTRAINT "total_ms is double precision" CHECK (abs(total_ms) < 9e999),
  cost REAL NOT NULL DEFAULT 0 CONSTRAINT "cost is numeric(12,8)" CHECK (cost IN (round(cost * 1e8) / 1e8, round(cost, 8)) AND abs(cost) < 1e4),
  succeeded INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "succeeded is boolean" CHECK (succeeded IN (0, 1)),
  error TEXT CONSTRAINT "error is text" CHECK (instr(error, char(0)) = 0),
  -- What the reviewer gave it, from 0 to 1.
  quality REAL CONSTRAINT "quality is numeric(3,2)" CHECK (quality = round(quality, 2) AND abs(quality) < 1e1),
  asked_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "asked_at is timestamptz" CHECK (asked_at >= '0001' AND asked_at IS datetime(substr(asked_at, 1, 19) || 'Z', '+0 days') || substr(asked_at, 20) AND (substr(asked_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(asked_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND asked_at NOT GLOB '*000')),
  CONSTRAINT model_runs_tokens_not_negative CHECK (input_tokens >= 0 AND output_tokens >= 0),
  CONSTRAINT model_runs_first_token_before_the_last CHECK (first_token_ms BETWEEN 0 AND total_ms),
  CONSTRAINT model_runs_total_not_negative CHECK (total_ms >= 0),
  CONSTRAINT model_runs_cost_not_negative CHECK (cost >= 0),
  CONSTRAINT model_runs_quality_in_range CHECK (quality >= 0 AND quality <= 1),
  CONSTRAINT model_runs_failed_or_not CHECK (succeeded = (error IS NULL)),
  CONSTRAINT model_runs_model_name_fkey FOREIGN KEY (model_name) REFERENCES models (name) ON UPDATE CASCADE,
  CONSTRAINT model_runs_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX model_runs_model_name_use_asked_at_idx ON model_runs (model_name, use, asked_at DESC);

CREATE INDEX model_runs_user_id_idx ON model_runs (user_id);

CREATE INDEX model_runs_failed_idx ON model_runs (model_name, asked_at) WHERE NOT (succeeded);

CREATE TABLE model_days ( -- The runs, summed up; what the router chooses a model by.
  model_name TEXT NOT NULL CONSTRAINT "model_name is varchar(120)" CHECK (length(model_name) <= 120 AND instr(model_name, char(0)) = 0),
  use TEXT NOT NULL CONSTRAINT "use is model_use" CHECK (use IN ('action', 'chat', 'classification', 'code', 'embedding', 'summary', 'vision')),
  day TEXT NOT NULL CONSTRAINT "day is date" CHECK (day >= '0001' AND day IS date(day || ' 00:00', '+0 days')),
  runs INTEGER NOT NULL DEFAULT 0 CONSTRAINT "runs is integer" CHECK (runs BETWEEN -2147483648 AND 2147483647),
  failures INTEGER NOT NULL DEFAULT 0 CONSTRAINT "failures is integer" CHECK (failures BETWEEN -2147483648 AND 2147483647),
  successes INTEGER NOT NULL GENERATED ALWAYS AS (runs - failures) STORED CONSTRAINT "successes is integer" CHECK (successes BETWEEN -2147483648 AND 2147483647),
  median_ms REAL CONSTRAINT "median_ms is double precision" CHECK (abs(median_ms) < 9e999),
  slowest_ms REAL CONSTRAINT "slowest_ms is double precision" CHECK (abs(slowest_ms) < 9e999),
  average_quality REAL CONSTRAINT "average_quality is numeric(3,2)" CHECK (average_quality = round(average_quality, 2) AND abs(average_quality) < 1e1),
  CONSTRAINT model_days_pkey PRIMARY KEY (model_name, use, day),
  CONSTRAINT model_days_failures_among_runs CHECK (failures BETWEEN 0 AND runs),
  CONSTRAINT model_days_slowest_above_the_median CHECK (slowest_ms >= median_ms),
  CONSTRAINT model_days_quality_in_range CHECK (average_quality BETWEEN 0.00 AND 1.00),
  CONSTRAINT model_days_model_name_fkey FOREIGN KEY (model_name) REFERENCES models (name) ON DELETE CASCADE
) STRICT;

CREATE TABLE notes ( -- What a user wants to remember in words.
  id INTEGER CONSTRAINT notes_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  project_id INTEGER,
  title TEXT NOT NULL DEFAULT '' CONSTRAINT "title is varchar(300)" CHECK (length(title) <= 300 AND instr(title, char(0)) = 0),
  content TEXT NOT NULL CONSTRAINT "content is text" CHECK (instr(content, char(0)) = 0),
  content_length INTEGER NOT NULL GENERATED ALWAYS AS (length(content)) STORED CONSTRAINT "content_length is integer" CHECK (content_length BETWEEN -2147483648 AND 2147483647),
  source TEXT NOT NULL DEFAULT 'typed' CONSTRAINT "source is varchar(20)" CHECK (length(source) <= 20 AND instr(source, char(0)) = 0),
  is_pinned INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "is_pinned is boolean" CHECK (is_pinned IN (0, 1)),
  archived_at TEXT CONSTRAINT "archived_at is timestamptz" CHECK (archived_at >= '0001' AND archived_at IS datetime(substr(archived_at, 1, 19) || 'Z', '+0 days') || substr(archived_at, 20) AND (substr(archived_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(archived_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND archived_at NOT GLOB '*000')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT notes_say_something CHECK ((length(trim(title)) + length(trim(content))) > 0),
  CONSTRAINT notes_source_known CHECK (source IN ('typed', 'spoken', 'imported', 'zoe')),
  CONSTRAINT notes_archived_are_not_pinned CHECK (NOT (is_pinned AND archived_at IS NOT NULL)),
  CONSTRAINT notes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT notes_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX notes_user_id_idx ON notes (user_id);

CREATE INDEX notes_project_id_idx ON notes (project_id);

CREATE INDEX notes_recent_idx ON notes (user_id, updated_at DESC) WHERE archived_at IS NULL;

CREATE INDEX notes_pinned_idx ON notes (user_id) WHERE is_pinned;

CREATE TRIGGER notes_updated_at_on_update AFTER UPDATE ON notes FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE notes SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE tags ( -- A user's own words for sorting notes.
  id INTEGER CONSTRAINT tags_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  name TEXT NOT NULL CONSTRAINT "name is varchar(50)" CHECK (length(name) <= 50 AND instr(name, char(0)) = 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT tags_user_id_name_key UNIQUE (user_id, name),
  CONSTRAINT tags_name_without_spaces_around CHECK (name = trim(name) AND name <> ''),
  CONSTRAINT tags_name_without_a_comma CHECK (instr(name, ',') = 0),
  CONSTRAINT tags_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE note_tags (
  note_id INTEGER NOT NULL,
  tag_id INTEGER NOT NULL,
  CONSTRAINT note_tags_pkey PRIMARY KEY (note_id, tag_id),
  CONSTRAINT note_tags_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes (id) ON DELETE CASCADE,
  CONSTRAINT note_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX note_tags_tag_id_idx ON note_tags (tag_id);

CREATE TABLE note_people ( -- Whom a note is about.
  note_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  CONSTRAINT note_people_pkey PRIMARY KEY (note_id, person_id),
  CONSTRAINT note_people_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes (id) ON DELETE CASCADE,
  CONSTRAINT note_people_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX note_people_person_id_idx ON note_people (person_id);

CREATE TABLE attachments ( -- A note's files. Small ones are kept here, large ones beside the database.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  note_id INTEGER NOT NULL,
  file_name TEXT NOT NULL CONSTRAINT "file_name is varchar(255)" CHECK (length(file_name) <= 255 AND instr(file_name, char(0)) = 0),
  media_type TEXT NOT NULL DEFAULT 'application/octet-stream' CONSTRAINT "media_type is varchar(127)" CHECK (length(media_type) <= 127 AND instr(media_type, char(0)) = 0),
  content BLOB,
  -- Relative to the data folder.
  path TEXT CONSTRAINT "path is text" CHECK (instr(path, char(0)) = 0),
  stored_bytes INTEGER GENERATED ALWAYS AS (length(content)) STORED CONSTRAINT "stored_bytes is integer" CHECK (stored_bytes BETWEEN -2147483648 AND 2147483647),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT attachments_pkey PRIMARY KEY (id),
  CONSTRAINT attachments_file_name_once UNIQUE (note_id, file_name),
  CONSTRAINT attachments_in_one_place CHECK ((content IS NULL) <> (path IS NULL)),
  CONSTRAINT attachments_path_stays_inside CHECK (path NOT GLOB '/*' AND path NOT GLOB '*..*'),
  CONSTRAINT attachments_media_type_has_two_parts CHECK (media_type GLOB '?*/?*'),
  CONSTRAINT attachments_file_name_not_empty CHECK (length(trim(file_name)) > 0),
  CONSTRAINT attachments_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE people ( -- Everybody a user knows, the user included (relationship self).
  id INTEGER CONSTRAINT people_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  name TEXT NOT NULL CONSTRAINT "name is varchar(200)" CHECK (length(name) <= 200 AND instr(name, char(0)) = 0),
  nickname TEXT CONSTRAINT "nickname is varchar(80)" CHECK (length(nickname) <= 80 AND instr(nickname, char(0)) = 0),
  relationship TEXT NOT NULL DEFAULT 'other' CONSTRAINT "relationship is relationship_kind" CHECK (relationship IN ('acquaintance', 'child', 'colleague', 'friend', 'neighbour', 'other', 'parent', 'partner', 'relative', 'self', 'sibling')),
  birthday TEXT CONSTRAINT "birthday is date" CHECK (birthday >= '0001' AND birthday IS date(birthday || ' 00:00', '+0 days')),
  email TEXT CONSTRAINT "email is varchar(254)" CHECK (length(email) <= 254 AND instr(email, char(0)) = 0),
  phone TEXT CONSTRAINT "phone is varchar(32)" CHECK (length(phone) <= 32 AND instr(phone, char(0)) = 0),
  address TEXT CONSTRAINT "address is text" CHECK (instr(address, char(0)) = 0),
  notes TEXT NOT NULL DEFAULT '' CONSTRAINT "notes is text" CHECK (instr(notes, char(0)) = 0),
  -- What Zoe was told: favourite food, allergies, …
  profile TEXT NOT NULL DEFAULT '{}' CONSTRAINT "profile is jsonb" CHECK (profile IS NULL OR json_valid(profile) AND instr(profile, char(0)) = 0 AND instr(replace(profile, '\\', ''), '\u0000') = 0 AND (instr(lower(profile), '\ud') = 0 OR '...' || replace(replace(lower(profile), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(profile), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(profile), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(profile), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  photo BLOB,
  importance INTEGER NOT NULL DEFAULT 5 CONSTRAINT "importance is smallint" CHECK (importance BETWEEN -32768 AND 32767),
  -- How often the user wants to be in touch.
  contact_every_days INTEGER CONSTRAINT "contact_every_days is integer" CHECK (contact_every_days BETWEEN -2147483648 AND 2147483647),
  last_contact_on TEXT CONSTRAINT "last_contact_on is date" CHECK (last_contact_on >= '0001' AND last_contact_on IS date(last_contact_on || ' 00:00', '+0 days')),
  next_contact_on TEXT GENERATED ALWAYS AS (coalesce(date(last_contact_on, contact_every_days || ' days'), json('beyond the year 9999: ' || (last_contact_on || contact_every_days)))) STORED CONSTRAINT "next_contact_on is date" CHECK (next_contact_on >= '0001' AND next_contact_on IS date(next_contact_on || ' 00:00', '+0 days')),
  shown_name TEXT NOT NULL GENERATED ALWAYS AS (trim(name) || coalesce(' (' || nickname || ')', '')) STORED CONSTRAINT "shown_name is text" CHECK (instr(shown_name, char(0)) = 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT people_user_id_id_key UNIQUE (user_id, id),
  CONSTRAINT people_name_not_empty CHECK (length(trim(name)) > 0),
  CONSTRAINT people_nickname_not_empty CHECK (nickname <> ''),
  CONSTRAINT people_email_has_an_at CHECK (email GLOB '?*@?*'),
  CONSTRAINT people_phone_is_a_number CHECK (ltrim(phone, '+0123456789 ()-') = ''),
  CONSTRAINT people_importance_in_range CHECK (importance BETWEEN 1 AND 10),
  CONSTRAINT people_contact_every_days_positive CHECK (contact_every_days > 0),
  CONSTRAINT people_birthday_plausible CHECK (birthday BETWEEN '1850-01-01' AND '2200-12-31'),
  CONSTRAINT people_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX people_user_id_name_idx ON people (user_id, name);

CREATE UNIQUE INDEX people_self_key ON people (user_id) WHERE relationship = 'self';

CREATE INDEX people_birthdays_idx ON people (user_id, birthday) WHERE birthday IS NOT NULL;

CREATE INDEX people_next_contact_idx ON people (next_contact_on) WHERE next_contact_on IS NOT NULL;

CREATE TRIGGER people_updated_at_on_update AFTER UPDATE ON people FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE people SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE person_relationships ( -- Who is what to whom, from the first person's side.
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  person_id INTEGER NOT NULL,
  other_person_id INTEGER NOT NULL,
  kind TEXT NOT NULL CONSTRAINT "kind is relationship_kind" CHECK (kind IN ('acquaintance', 'child', 'colleague', 'friend', 'neighbour', 'other', 'parent', 'partner', 'relative', 'self', 'sibling')),
  strength REAL NOT NULL DEFAULT 0.5 CONSTRAINT "strength is numeric(3,2)" CHECK (strength = round(strength, 2) AND abs(strength) < 1e1),
  since TEXT CONSTRAINT "since is date" CHECK (since >= '0001' AND since IS date(since || ' 00:00', '+0 days')),
  until TEXT CONSTRAINT "until is date" CHECK (until >= '0001' AND until IS date(until || ' 00:00', '+0 days')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT person_relationships_pkey PRIMARY KEY (person_id, other_person_id, kind),
  CONSTRAINT person_relationships_between_two CHECK (person_id <> other_person_id),
  CONSTRAINT person_relationships_kind_is_of_two CHECK (kind <> 'self'),
  CONSTRAINT person_relationships_strength_in_range CHECK (strength >= 0 AND strength <= 1),
  CONSTRAINT person_relationships_in_order CHECK (until >= since),
  CONSTRAINT person_relationships_user_id_person_id_fkey FOREIGN KEY (user_id, person_id) REFERENCES people (user_id, id) ON DELETE CASCADE,
  CONSTRAINT person_relationships_user_id_other_person_id_fkey FOREIGN KEY (user_id, other_person_id) REFERENCES people (user_id, id) ON DELETE CASCADE
) STRICT;

CREATE INDEX person_relationships_user_id_person_id_idx ON person_relationships (user_id, person_id);

CREATE INDEX person_relationships_user_id_other_person_id_idx ON person_relationships (user_id, other_person_id);

CREATE TABLE person_contacts ( -- When a user and a person were in touch.
  id INTEGER CONSTRAINT person_contacts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  person_id INTEGER NOT NULL,
  happened_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "happened_at is timestamptz" CHECK (happened_at >= '0001' AND happened_at IS datetime(substr(happened_at, 1, 19) || 'Z', '+0 days') || substr(happened_at, 20) AND (substr(happened_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(happened_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND happened_at NOT GLOB '*000')),
  channel TEXT NOT NULL DEFAULT 'in_person' CONSTRAINT "channel is contact_channel" CHECK (channel IN ('call', 'email', 'in_person', 'letter', 'message', 'video')),
  duration TEXT CONSTRAINT "duration is interval" CHECK (duration = substr(duration, 1, instr(duration, 'S')) AND replace(duration, 'T-0.', 'T0.') GLOB 'P' || CAST(substr(duration, instr(duration, 'P') + 1) AS INTEGER) || 'M' || CAST(substr(duration, instr(duration, 'M') + 1) AS INTEGER) || 'DT' || CAST(substr(duration, instr(duration, 'T') + 1) AS INTEGER) || '[.S]*' AND (instr(duration, '.') = 0 OR duration GLOB '*[1-9]S' AND duration NOT GLOB '*.*[^0-9]?*' AND duration NOT GLOB '*.????????*') AND CAST(substr(duration, instr(duration, 'P') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(duration, instr(duration, 'M') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(duration, instr(duration, 'T') + 1) AS INTEGER) BETWEEN -9223372036853 AND 9223372036853),
  -- From −2, a quarrel, to 2.
  warmth INTEGER CONSTRAINT "warmth is smallint" CHECK (warmth BETWEEN -32768 AND 32767),
  summary TEXT NOT NULL DEFAULT '' CONSTRAINT "summary is text" CHECK (instr(summary, char(0)) = 0),
  CONSTRAINT person_contacts_warmth_in_range CHECK (warmth BETWEEN -2 AND 2),
  CONSTRAINT person_contacts_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX person_contacts_person_id_happened_at_idx ON person_contacts (person_id, happened_at DESC);

CREATE TABLE projects ( -- What a user works towards. A project can be part of another of the same user.
  id INTEGER CONSTRAINT projects_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  parent_id INTEGER,
  name TEXT NOT NULL CONSTRAINT "name is varchar(200)" CHECK (length(name) <= 200 AND instr(name, char(0)) = 0),
  description TEXT NOT NULL DEFAULT '' CONSTRAINT "description is text" CHECK (instr(description, char(0)) = 0),
  status TEXT NOT NULL DEFAULT 'active' CONSTRAINT "status is project_status" CHECK (status IN ('active', 'cancelled', 'completed', 'paused', 'planned')),
  priority TEXT NOT NULL DEFAULT 'medium' CONSTRAINT "priority is priority" CHECK (priority IN ('critical', 'high', 'low', 'medium')),
  -- #rrggbb, in lower case.
  color TEXT CONSTRAINT "color is varchar(7)" CHECK (length(color) <= 7 AND instr(color, char(0)) = 0),
  starts_on TEXT CONSTRAINT "starts_on is date" CHECK (starts_on >= '0001' AND starts_on IS date(starts_on || ' 00:00', '+0 days')),
  due_on TEXT CONSTRAINT "due_on is date" CHECK (due_on >= '0001' AND due_on IS date(due_on || ' 00:00', '+0 days')),
  planned_days INTEGER GENERATED ALWAYS AS (CAST(julianday(due_on) - julianday(starts_on) AS INTEGER)) STORED CONSTRAINT "planned_days is integer" CHECK (planned_days BETWEEN -2147483648 AND 2147483647),
  completed_at TEXT CONSTRAINT "completed_at is timestamptz" CHECK (completed_at >= '0001' AND completed_at IS datetime(substr(completed_at, 1, 19) || 'Z', '+0 days') || substr(completed_at, 20) AND (substr(completed_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(completed_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND completed_at NOT GLOB '*000')),
  budget REAL CONSTRAINT "budget is numeric(12,2)" CHECK (budget = round(budget, 2) AND abs(budget) < 1e10),
  spent REAL NOT NULL DEFAULT 0 CONSTRAINT "spent is numeric(12,2)" CHECK (spent = round(spent, 2) AND abs(spent) < 1e10),
  -- In per cent.
  progress INTEGER NOT NULL DEFAULT 0 CONSTRAINT "progress is smallint" CHECK (progress BETWEEN -32768 AND 32767),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT projects_user_id_id_key UNIQUE (user_id, id),
  CONSTRAINT projects_user_id_name_key UNIQUE (user_id, name),
  CONSTRAINT projects_name_not_empty CHECK (length(trim(name)) > 0),
  CONSTRAINT projects_not_its_own_part CHECK (parent_id IS NULL OR parent_id <> id),
  CONSTRAINT projects_color_is_hexadecimal CHECK (color GLOB '#??????' AND ltrim(substr(color, 2), '0123456789abcdef') = ''),
  CONSTRAINT projects_in_order CHECK (due_on >= starts_on),
  CONSTRAINT projects_completed_when_complete CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
  CONSTRAINT projects_progress_in_range CHECK (progress BETWEEN 0 AND 100),
  CONSTRAINT projects_money_not_negative CHECK (coalesce(budget, 0) >= 0 AND spent >= 0),
  CONSTRAINT projects_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT projects_user_id_parent_id_fkey FOREIGN KEY (user_id, parent_id) REFERENCES projects (user_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX projects_user_id_parent_id_idx ON projects (user_id, parent_id);

CREATE INDEX projects_open_idx ON projects (user_id, priority, due_on) WHERE status IN ('planned', 'active');

CREATE TRIGGER projects_updated_at_on_update AFTER UPDATE ON projects FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE projects SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE project_people ( -- Who takes part in a project.
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  project_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  role TEXT NOT NULL DEFAULT 'contributor' CONSTRAINT "role is project_role" CHECK (role IN ('contributor', 'owner', 'stakeholder')),
  hours_per_week REAL CONSTRAINT "hours_per_week is numeric(4,1)" CHECK (hours_per_week = round(hours_per_week, 1) AND abs(hours_per_week) < 1e3),
  joined_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "joined_at is timestamptz" CHECK (joined_at >= '0001' AND joined_at IS datetime(substr(joined_at, 1, 19) || 'Z', '+0 days') || substr(joined_at, 20) AND (substr(joined_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(joined_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND joined_at NOT GLOB '*000')),
  CONSTRAINT project_people_pkey PRIMARY KEY (project_id, person_id),
  CONSTRAINT project_people_hours_in_a_week CHECK (hours_per_week > 0 AND hours_per_week <= 168),
  CONSTRAINT project_people_user_id_project_id_fkey FOREIGN KEY (user_id, project_id) REFERENCES projects (user_id, id) ON DELETE CASCADE,
  CONSTRAINT project_people_user_id_person_id_fkey FOREIGN KEY (user_id, person_id) REFERENCES people (user_id, id) ON DELETE CASCADE
) STRICT;

CREATE INDEX project_people_user_id_project_id_idx ON project_people (user_id, project_id);

CREATE INDEX project_people_user_id_person_id_idx ON project_people (user_id, person_id);

CREATE UNIQUE INDEX project_people_owner_key ON project_people (project_id) WHERE role = 'owner';

CREATE TABLE user_feedback ( -- What a user said, or did, about one answer of Zoe's.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  session_id TEXT CONSTRAINT "session_id is uuid" CHECK (session_id GLOB '????????-????-????-????-????????????' AND trim(session_id, '-0123456789abcdef') = '' AND length(replace(session_id, '-', '')) = 32),
  -- Of the answer.
  interaction_id TEXT NOT NULL CONSTRAINT "interaction_id is varchar(80)" CHECK (length(interaction_id) <= 80 AND instr(interaction_id, char(0)) = 0),
  kind TEXT NOT NULL CONSTRAINT "kind is feedback_kind" CHECK (kind IN ('comment', 'implicit', 'rating', 'thumbs')),
  rating INTEGER CONSTRAINT "rating is smallint" CHECK (rating BETWEEN -32768 AND 32767),
  thumbs_up INTEGER CONSTRAINT "thumbs_up is boolean" CHECK (thumbs_up IN (0, 1)),
  comment TEXT CONSTRAINT "comment is text" CHECK (instr(comment, char(0)) = 0),
  -- What implicit feedback was read from: time to the next question, repetitions, …
  signals TEXT CONSTRAINT "signals is jsonb" CHECK (signals IS NULL OR json_valid(signals) AND instr(signals, char(0)) = 0 AND instr(replace(signals, '\\', ''), '\u0000') = 0 AND (instr(lower(signals), '\ud') = 0 OR '...' || replace(replace(lower(signals), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(signals), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(signals), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(signals), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  -- What all of it comes to.
  level TEXT CONSTRAINT "level is satisfaction_level" CHECK (level IN ('dissatisfied', 'neutral', 'satisfied', 'very_dissatisfied', 'very_satisfied')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT user_feedback_pkey PRIMARY KEY (id),
  CONSTRAINT user_feedback_rating_in_range CHECK (rating BETWEEN 1 AND 5),
  CONSTRAINT user_feedback_says_what_its_kind_says CHECK (CASE kind WHEN 'rating' THEN rating IS NOT NULL WHEN 'thumbs' THEN thumbs_up IS NOT NULL WHEN 'comment' THEN comment IS NOT NULL ELSE signals IS NOT NULL END),
  CONSTRAINT user_feedback_comment_not_empty CHECK (length(trim(comment)) > 0),
  CONSTRAINT user_feedback_interaction_not_empty CHECK (interaction_id <> ''),
  CONSTRAINT user_feedback_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT user_feedback_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX user_feedback_user_id_created_at_idx ON user_feedback (user_id, created_at DESC);

CREATE INDEX user_feedback_session_id_idx ON user_feedback (session_id);

CREATE UNIQUE INDEX user_feedback_once_per_kind ON user_feedback (interaction_id, kind) WHERE kind <> 'implicit';

CREATE TABLE satisfaction_days ( -- Each user's feedback, summed up by day.
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  day TEXT NOT NULL CONSTRAINT "day is date" CHECK (day >= '0001' AND day IS date(day || ' 00:00', '+0 days')),
  answers INTEGER NOT NULL CONSTRAINT "answers is integer" CHECK (answers BETWEEN -2147483648 AND 2147483647),
  positive INTEGER NOT NULL DEFAULT 0 CONSTRAINT "positive is integer" CHECK (positive BETWEEN -2147483648 AND 2147483647),
  negative INTEGER NOT NULL DEFAULT 0 CONSTRAINT "negative is integer" CHECK (negative BETWEEN -2147483648 AND 2147483647),
  neutral INTEGER NOT NULL GENERATED ALWAYS AS (CASE WHEN (answers - positive) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE (answers - positive) - negative END) STORED CONSTRAINT "neutral is integer" CHECK (neutral BETWEEN -2147483648 AND 2147483647),
  average_rating REAL CONSTRAINT "average_rating is numeric(3,2)" CHECK (average_rating = round(average_rating, 2) AND abs(average_rating) < 1e1),
  average_response_ms REAL CONSTRAINT "average_response_ms is double precision" CHECK (abs(average_response_ms) < 9e999),
  CONSTRAINT satisfaction_days_pkey PRIMARY KEY (user_id, day),
  CONSTRAINT satisfaction_days_counts_fit CHECK (positive >= 0 AND negative >= 0 AND CASE WHEN (positive + negative) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE positive + negative END <= answers),
  CONSTRAINT satisfaction_days_average_in_range CHECK (average_rating >= 1.00 AND average_rating <= 5.00),
  CONSTRAINT satisfaction_days_response_not_negative CHECK (average_response_ms >= 0),
  CONSTRAINT satisfaction_days_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE self_identity ( -- Who Zoe is. One row.
  id INT NOT NULL DEFAULT 1 CONSTRAINT "id is smallint" CHECK (id BETWEEN -32768 AND 32767),
  name TEXT NOT NULL DEFAULT 'Zoe' CONSTRAINT "name is varchar(40)" CHECK (length(name) <= 40 AND instr(name, char(0)) = 0),
  version TEXT NOT NULL CONSTRAINT "version is varchar(20)" CHECK (length(version) <= 20 AND instr(version, char(0)) = 0),
  purpose TEXT NOT NULL CONSTRAINT "purpose is text" CHECK (instr(purpose, char(0)) = 0),
  -- Each trait and how marked it is, from 0 to 1.
  traits TEXT NOT NULL DEFAULT '{}' CONSTRAINT "traits is jsonb" CHECK (traits IS NULL OR json_valid(traits) AND instr(traits, char(0)) = 0 AND instr(replace(traits, '\\', ''), '\u0000') = 0 AND (instr(lower(traits), '\ud') = 0 OR '...' || replace(replace(lower(traits), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(traits), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(traits), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(traits), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  goals TEXT NOT NULL DEFAULT '[]' CONSTRAINT "goals is jsonb" CHECK (goals IS NULL OR json_valid(goals) AND instr(goals, char(0)) = 0 AND instr(replace(goals, '\\', ''), '\u0000') = 0 AND (instr(lower(goals), '\ud') = 0 OR '...' || replace(replace(lower(goals), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(goals), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(goals), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(goals), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  limits TEXT NOT NULL DEFAULT '[]' CONSTRAINT "limits is jsonb" CHECK (limits IS NULL OR json_valid(limits) AND instr(limits, char(0)) = 0 AND instr(replace(limits, '\\', ''), '\u0000') = 0 AND (instr(lower(limits), '\ud') = 0 OR '...' || replace(replace(lower(limits), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(limits), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(limits), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(limits), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT self_identity_pkey PRIMARY KEY (id),
  CONSTRAINT self_identity_is_one CHECK (id = 1),
  CONSTRAINT self_identity_version_has_a_dot CHECK (version GLOB '?*.?*'),
  CONSTRAINT self_identity_documents_have_their_shape CHECK (json_type(traits) = 'object' AND json_type(goals) = 'array' AND json_type(limits) = 'array')
) STRICT;

CREATE TRIGGER self_identity_updated_at_on_update AFTER UPDATE ON self_identity FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE self_identity SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE reflections ( -- What Zoe thought about what she had done.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  -- NULL: about no one in particular.
  user_id TEXT CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  -- The thought that led to it.
  follows_id TEXT CONSTRAINT "follows_id is uuid" CHECK (follows_id GLOB '????????-????-????-????-????????????' AND trim(follows_id, '-0123456789abcdef') = '' AND length(replace(follows_id, '-', '')) = 32),
  kind TEXT NOT NULL CONSTRAINT "kind is reflection_kind" CHECK (kind IN ('daily', 'growth', 'interaction', 'mistake', 'performance')),
  content TEXT NOT NULL CONSTRAINT "content is text" CHECK (instr(content, char(0)) = 0),
  insights TEXT NOT NULL DEFAULT '[]' CONSTRAINT "insights is jsonb" CHECK (insights IS NULL OR json_valid(insights) AND instr(insights, char(0)) = 0 AND instr(replace(insights, '\\', ''), '\u0000') = 0 AND (instr(lower(insights), '\ud') = 0 OR '...' || replace(replace(lower(insights), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(insights), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(insights), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(insights), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  importance REAL NOT NULL DEFAULT 0.5 CONSTRAINT "importance is numeric(3,2)" CHECK (importance = round(importance, 2) AND abs(importance) < 1e1),
  confidence REAL NOT NULL DEFAULT 0.5 CONSTRAINT "confidence is real" CHECK (confidence = 0 OR abs(confidence) BETWEEN 1e-45 AND 3.4028234663852886e38),
  acted_on INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "acted_on is boolean" CHECK (acted_on IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT reflections_pkey PRIMARY KEY (id),
  CONSTRAINT reflections_content_not_empty CHECK (length(trim(content)) > 0),
  CONSTRAINT reflections_importance_in_range CHECK (importance BETWEEN 0 AND 1),
  CONSTRAINT reflections_confidence_in_range CHECK (confidence >= 0 AND confidence <= 1),
  CONSTRAINT reflections_not_after_itself CHECK (follows_id <> id),
  CONSTRAINT reflections_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT reflections_follows_id_fkey FOREIGN KEY (follows_id) REFERENCES reflections (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX reflections_user_id_idx ON reflections (user_id);

CREATE INDEX reflections_follows_id_idx ON reflections (follows_id);

CREATE INDEX reflections_to_act_on_idx ON reflections (importance DESC) WHERE NOT (acted_on);

CREATE TABLE self_evaluations ( -- How good Zoe holds herself to be at something, and how good she then was.
  id INTEGER CONSTRAINT self_evaluations_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  aspect TEXT NOT NULL CONSTRAINT "aspect is varchar(60)" CHECK (length(aspect) <= 60 AND instr(aspect, char(0)) = 0),
  expected REAL NOT NULL CONSTRAINT "expected is numeric(4,3)" CHECK (expected = round(expected, 3) AND abs(expected) < 1e1),
  measured REAL CONSTRAINT "measured is numeric(4,3)" CHECK (measured = round(measured, 3) AND abs(measured) < 1e1),
  evidence TEXT NOT NULL DEFAULT '' CONSTRAINT "evidence is text" CHECK (instr(evidence, char(0)) = 0),
  period_start TEXT NOT NULL CONSTRAINT "period_start is date" CHECK (period_start >= '0001' AND period_start IS date(period_start || ' 00:00', '+0 days')),
  period_end TEXT NOT NULL CONSTRAINT "period_end is date" CHECK (period_end >= '0001' AND period_end IS date(period_end || ' 00:00', '+0 days')),
  CONSTRAINT self_evaluations_aspect_period_start_key UNIQUE (aspect, period_start),
  CONSTRAINT self_evaluations_scores_in_range CHECK (expected BETWEEN 0 AND 1 AND coalesce(measured, 0) BETWEEN 0 AND 1),
  CONSTRAINT self_evaluations_in_order CHECK (period_end > period_start),
  CONSTRAINT self_evaluations_measured_with_evidence CHECK (measured IS NULL OR evidence <> '')
) STRICT;

CREATE TABLE sessions ( -- Who is signed in, where, and until when.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  -- SHA-256 of the token, in hexadecimal.
  token_hash TEXT NOT NULL CONSTRAINT "token_hash is varchar(64)" CHECK (length(token_hash) <= 64 AND instr(token_hash, char(0)) = 0),
  method TEXT NOT NULL DEFAULT 'password' CONSTRAINT "method is auth_method" CHECK (method IN ('api_key', 'biometric', 'passcode', 'password', 'single_sign_on')),
  device_name TEXT CONSTRAINT "device_name is varchar(120)" CHECK (length(device_name) <= 120 AND instr(device_name, char(0)) = 0),
  ip_address TEXT CONSTRAINT "ip_address is varchar(45)" CHECK (length(ip_address) <= 45 AND instr(ip_address, char(0)) = 0),
  user_agent TEXT CONSTRAINT "user_agent is text" CHECK (instr(user_agent, char(0)) = 0),
  -- What the session manager keeps between requests.
  state TEXT NOT NULL DEFAULT '{}' CONSTRAINT "state is jsonb" CHECK (state IS NULL OR json_valid(state) AND instr(state, char(0)) = 0 AND instr(replace(state, '\\', ''), '\u0000') = 0 AND (instr(lower(state), '\ud') = 0 OR '...' || replace(replace(lower(state), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(state), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(state), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(state), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  idle_timeout TEXT NOT NULL DEFAULT 'P0M0DT1800S' CONSTRAINT "idle_timeout is interval" CHECK (idle_timeout = substr(idle_timeout, 1, instr(idle_timeout, 'S')) AND replace(idle_timeout, 'T-0.', 'T0.') GLOB 'P' || CAST(substr(idle_timeout, instr(idle_timeout, 'P') + 1) AS INTEGER) || 'M' || CAST(substr(idle_timeout, instr(idle_timeout, 'M') + 1) AS INTEGER) || 'DT' || CAST(substr(idle_timeout, instr(idle_timeout, 'T') + 1) AS INTEGER) || '[.S]*' AND (instr(idle_timeout, '.') = 0 OR idle_timeout GLOB '*[1-9]S' AND idle_timeout NOT GLOB '*.*[^0-9]?*' AND idle_timeout NOT GLOB '*.????????*') AND CAST(substr(idle_timeout, instr(idle_timeout, 'P') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(idle_timeout, instr(idle_timeout, 'M') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(idle_timeout, instr(idle_timeout, 'T') + 1) AS INTEGER) BETWEEN -9223372036853 AND 9223372036853),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  last_activity_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "last_activity_at is timestamptz" CHECK (last_activity_at >= '0001' AND last_activity_at IS datetime(substr(last_activity_at, 1, 19) || 'Z', '+0 days') || substr(last_activity_at, 20) AND (substr(last_activity_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(last_activity_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND last_activity_at NOT GLOB '*000')),
  expires_at TEXT NOT NULL CONSTRAINT "expires_at is timestamptz" CHECK (expires_at >= '0001' AND expires_at IS datetime(substr(expires_at, 1, 19) || 'Z', '+0 days') || substr(expires_at, 20) AND (substr(expires_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(expires_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND expires_at NOT GLOB '*000')),
  ended_at TEXT CONSTRAINT "ended_at is timestamptz" CHECK (ended_at >= '0001' AND ended_at IS datetime(substr(ended_at, 1, 19) || 'Z', '+0 days') || substr(ended_at, 20) AND (substr(ended_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(ended_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND ended_at NOT GLOB '*000')),
  end_reason TEXT CONSTRAINT "end_reason is text" CHECK (instr(end_reason, char(0)) = 0),
  CONSTRAINT sessions_pkey PRIMARY KEY (id),
  CONSTRAINT sessions_token_hash_key UNIQUE (token_hash),
  CONSTRAINT sessions_token_is_sha256 CHECK (length(token_hash) = 64 AND ltrim(token_hash, '0123456789abcdef') = ''),
  CONSTRAINT sessions_expires_later CHECK (expires_at > created_at),
  CONSTRAINT sessions_ends_later CHECK (ended_at >= created_at),
  CONSTRAINT sessions_reason_of_an_end CHECK (end_reason IS NULL OR ended_at IS NOT NULL),
  CONSTRAINT sessions_reason_known CHECK (end_reason IN ('logout', 'expired', 'revoked', 'replaced')),
  CONSTRAINT sessions_state_is_an_object CHECK (json_type(state) = 'object'),
  CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX sessions_user_id_idx ON sessions (user_id);

CREATE INDEX sessions_open_idx ON sessions (user_id, last_activity_at DESC) WHERE ended_at IS NULL;

CREATE INDEX sessions_to_expire_idx ON sessions (expires_at) WHERE ended_at IS NULL;

CREATE TRIGGER sessions_last_activity_at_on_update AFTER UPDATE ON sessions FOR EACH ROW
WHEN NEW.last_activity_at IS OLD.last_activity_at AND NEW.last_activity_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE sessions SET last_activity_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE snapshots ( -- The state of the system's files at a moment. One that follows another keeps what has changed since.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  parent_id TEXT CONSTRAINT "parent_id is uuid" CHECK (parent_id GLOB '????????-????-????-????-????????????' AND trim(parent_id, '-0123456789abcdef') = '' AND length(replace(parent_id, '-', '')) = 32),
  -- The change that it was taken for.
  task_id TEXT CONSTRAINT "task_id is varchar(64)" CHECK (length(task_id) <= 64 AND instr(task_id, char(0)) = 0),
  created_by TEXT NOT NULL CONSTRAINT "created_by is varchar(64)" CHECK (length(created_by) <= 64 AND instr(created_by, char(0)) = 0),
  kind TEXT NOT NULL DEFAULT 'manual' CONSTRAINT "kind is snapshot_kind" CHECK (kind IN ('before_change', 'before_restore', 'manual', 'scheduled')),
  label TEXT NOT NULL CONSTRAINT "label is varchar(120)" CHECK (length(label) <= 120 AND instr(label, char(0)) = 0),
  commit_id TEXT CONSTRAINT "commit_id is varchar(40)" CHECK (length(commit_id) <= 40 AND instr(commit_id, char(0)) = 0),
  file_count INTEGER NOT NULL DEFAULT 0 CONSTRAINT "file_count is integer" CHECK (file_count BETWEEN -2147483648 AND 2147483647),
  total_bytes INTEGER NOT NULL DEFAULT 0,
  -- SHA-256 of the files in their order; NULL until all are in.
  checksum TEXT CONSTRAINT "checksum is varchar(64)" CHECK (length(checksum) <= 64 AND instr(checksum, char(0)) = 0),
  -- Is never thinned out.
  is_protected INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "is_protected is boolean" CHECK (is_protected IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  expires_at TEXT CONSTRAINT "expires_at is timestamptz" CHECK (expires_at >= '0001' AND expires_at IS datetime(substr(expires_at, 1, 19) || 'Z', '+0 days') || substr(expires_at, 20) AND (substr(expires_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(expires_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND expires_at NOT GLOB '*000')),
  CONSTRAINT snapshots_pkey PRIMARY KEY (id),
  CONSTRAINT snapshots_label_not_empty CHECK (length(trim(label)) > 0),
  CONSTRAINT snapshots_not_its_own_parent CHECK (parent_id <> id),
  CONSTRAINT snapshots_sizes_fit CHECK (file_count >= 0 AND total_bytes >= 0 AND (file_count > 0 OR total_bytes = 0)),
  CONSTRAINT snapshots_checksum_is_sha256 CHECK (length(checksum) = 64 AND ltrim(checksum, '0123456789abcdef') = ''),
  CONSTRAINT snapshots_protected_do_not_expire CHECK (NOT (is_protected) OR expires_at IS NULL),
  CONSTRAINT snapshots_expire_later CHECK (expires_at > created_at),
  CONSTRAINT snapshots_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES snapshots (id) ON DELETE RESTRICT,
  CONSTRAINT snapshots_task_id_fkey FOREIGN KEY (task_id) REFERENCES developer_tasks (id) ON DELETE SET NULL,
  CONSTRAINT snapshots_created_by_fkey FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX snapshots_parent_id_idx ON snapshots (parent_id);

CREATE INDEX snapshots_task_id_idx ON snapshots (task_id);

CREATE INDEX snapshots_created_by_idx ON snapshots (created_by);

CREATE INDEX snapshots_to_thin_out_idx ON snapshots (expires_at) WHERE expires_at IS NOT NULL AND NOT (is_protected);

CREATE TABLE snapshot_files (
  snapshot_id TEXT NOT NULL CONSTRAINT "snapshot_id is uuid" CHECK (snapshot_id GLOB '????????-????-????-????-????????????' AND trim(snapshot_id, '-0123456789abcdef') = '' AND length(replace(snapshot_id, '-', '')) = 32),
  path TEXT NOT NULL CONSTRAINT "path is varchar(1000)" CHECK (length(path) <= 1000 AND instr(path, char(0)) = 0),
  -- As POSIX has it: 420 is 0644.
  mode INTEGER NOT NULL DEFAULT 420 CONSTRAINT "mode is integer" CHECK (mode BETWEEN -2147483648 AND 2147483647),
  -- NULL: the file was deleted since the parent.
  content BLOB,
  size INTEGER GENERATED ALWAYS AS (length(content)) STORED CONSTRAINT "size is integer" CHECK (size BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT snapshot_files_pkey PRIMARY KEY (snapshot_id, path),
  CONSTRAINT snapshot_files_path_stays_inside CHECK (path <> '' AND path NOT GLOB '/*' AND path NOT GLOB '*..*'),
  CONSTRAINT snapshot_files_mode_in_range CHECK (mode BETWEEN 0 AND 4095),
  CONSTRAINT snapshot_files_snapshot_id_fkey FOREIGN KEY (snapshot_id) REFERENCES snapshots (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE snapshot_restores ( -- When the system was set back, and whether it worked.
  id INTEGER CONSTRAINT snapshot_restores_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  snapshot_id TEXT NOT NULL CONSTRAINT "snapshot_id is uuid" CHECK (snapshot_id GLOB '????????-????-????-????-????????????' AND trim(snapshot_id, '-0123456789abcdef') = '' AND length(replace(snapshot_id, '-', '')) = 32),
  -- The snapshot taken before.
  undo_id TEXT CONSTRAINT "undo_id is uuid" CHECK (undo_id GLOB '????????-????-????-????-????????????' AND trim(undo_id, '-0123456789abcdef') = '' AND length(replace(undo_id, '-', '')) = 32),
  restored_by TEXT NOT NULL CONSTRAINT "restored_by is varchar(64)" CHECK (length(restored_by) <= 64 AND instr(restored_by, char(0)) = 0),
  status TEXT NOT NULL DEFAULT 'running' CONSTRAINT "status is execution_status" CHECK (status IN ('cancelled', 'failed', 'running', 'succeeded', 'timed_out')),
  dry_run INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "dry_run is boolean" CHECK (dry_run IN (0, 1)),
  started_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "started_at is timestamptz" CHECK (started_at >= '0001' AND started_at IS datetime(substr(started_at, 1, 19) || 'Z', '+0 days') || substr(started_at, 20) AND (substr(started_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(started_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND started_at NOT GLOB '*000')),
  finished_at TEXT CONSTRAINT "finished_at is timestamptz" CHECK (finished_at >= '0001' AND finished_at IS datetime(substr(finished_at, 1, 19) || 'Z', '+0 days') || substr(finished_at, 20) AND (substr(finished_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(finished_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND finished_at NOT GLOB '*000')),
  CONSTRAINT snapshot_restores_undo_is_another CHECK (undo_id IS NOT snapshot_id),
  CONSTRAINT snapshot_restores_real_ones_can_be_undone CHECK (dry_run OR undo_id IS NOT NULL OR status <> 'succeeded'),
  CONSTRAINT snapshot_restores_in_order CHECK (finished_at >= started_at),
  CONSTRAINT snapshot_restores_snapshot_id_fkey FOREIGN KEY (snapshot_id) REFERENCES snapshots (id) ON DELETE RESTRICT,
  CONSTRAINT snapshot_restores_undo_id_fkey FOREIGN KEY (undo_id) REFERENCES snapshots (id) ON DELETE SET NULL,
  CONSTRAINT snapshot_restores_restored_by_fkey FOREIGN KEY (restored_by) REFERENCES users (id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX snapshot_restores_snapshot_id_idx ON snapshot_restores (snapshot_id);

CREATE INDEX snapshot_restores_undo_id_idx ON snapshot_restores (undo_id);

CREATE INDEX snapshot_restores_restored_by_idx ON snapshot_restores (restored_by);

CREATE TABLE lists ( -- Shopping, things to do, things to do before one dies.
  id INTEGER CONSTRAINT lists_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  project_id INTEGER,
  name TEXT NOT NULL CONSTRAINT "name is varchar(120)" CHECK (length(name) <= 120 AND instr(name, char(0)) = 0),
  kind TEXT NOT NULL DEFAULT 'custom' CONSTRAINT "kind is list_kind" CHECK (kind IN ('bucket', 'custom', 'personal', 'reading', 'shopping', 'work')),
  -- An emoji, which can be several characters.
  icon TEXT CONSTRAINT "icon is varchar(8)" CHECK (length(icon) <= 8 AND instr(icon, char(0)) = 0),
  position INTEGER NOT NULL DEFAULT 0 CONSTRAINT "position is integer" CHECK (position BETWEEN -2147483648 AND 2147483647),
  archived_at TEXT CONSTRAINT "archived_at is timestamptz" CHECK (archived_at >= '0001' AND archived_at IS datetime(substr(archived_at, 1, 19) || 'Z', '+0 days') || substr(archived_at, 20) AND (substr(archived_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(archived_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND archived_at NOT GLOB '*000')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT lists_user_id_name_key UNIQUE (user_id, name),
  CONSTRAINT lists_name_not_empty CHECK (length(trim(name)) > 0),
  CONSTRAINT lists_icon_is_short CHECK (length(icon) BETWEEN 1 AND 4),
  CONSTRAINT lists_position_not_negative CHECK (position >= 0),
  CONSTRAINT lists_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT lists_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX lists_project_id_idx ON lists (project_id);

CREATE INDEX lists_in_use_idx ON lists (user_id, kind, position) WHERE archived_at IS NULL;

CREATE TRIGGER lists_updated_at_on_update AFTER UPDATE ON lists FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE lists SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE list_shares ( -- Whom a list is shared with.
  list_id INTEGER NOT NULL,
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  level TEXT NOT NULL DEFAULT 'write' CONSTRAINT "level is permission_level" CHECK (level IN ('manage', 'read', 'write')),
  shared_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "shared_at is timestamptz" CHECK (shared_at >= '0001' AND shared_at IS datetime(substr(shared_at, 1, 19) || 'Z', '+0 days') || substr(shared_at, 20) AND (substr(shared_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(shared_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND shared_at NOT GLOB '*000')),
  CONSTRAINT list_shares_pkey PRIMARY KEY (list_id, user_id),
  CONSTRAINT list_shares_list_id_fkey FOREIGN KEY (list_id) REFERENCES lists (id) ON DELETE CASCADE,
  CONSTRAINT list_shares_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX list_shares_user_id_idx ON list_shares (user_id);

CREATE TABLE tasks ( -- What stands on a list. A task can have parts, which stand on the same list.
  id INTEGER CONSTRAINT tasks_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  list_id INTEGER NOT NULL,
  parent_id INTEGER,
  assigned_to TEXT CONSTRAINT "assigned_to is varchar(64)" CHECK (length(assigned_to) <= 64 AND instr(assigned_to, char(0)) = 0),
  text TEXT NOT NULL CONSTRAINT "text is varchar(1000)" CHECK (length(text) <= 1000 AND instr(text, char(0)) = 0),
  notes TEXT NOT NULL DEFAULT '' CONSTRAINT "notes is text" CHECK (instr(notes, char(0)) = 0),
  status TEXT NOT NULL DEFAULT 'open' CONSTRAINT "status is task_status" CHECK (status IN ('done', 'dropped', 'in_progress', 'open')),
  priority TEXT NOT NULL DEFAULT 'medium' CONSTRAINT "priority is priority" CHECK (priority IN ('critical', 'high', 'low', 'medium')),
  -- Of shopping: 1.5
  quantity REAL CONSTRAINT "quantity is numeric(9,3)" CHECK (quantity = round(quantity, 3) AND abs(quantity) < 1e6),
  -- Of shopping: kg
  unit TEXT CONSTRAINT "unit is varchar(20)" CHECK (length(unit) <= 20 AND instr(unit, char(0)) = 0),
  pieces INTEGER NOT NULL DEFAULT 1 CONSTRAINT "pieces is smallint" CHECK (pieces BETWEEN -32768 AND 32767),
  -- Of one piece.
  price_cents INTEGER CONSTRAINT "price_cents is integer" CHECK (price_cents BETWEEN -2147483648 AND 2147483647),
  total_cents INTEGER GENERATED ALWAYS AS (price_cents * pieces) STORED CONSTRAINT "total_cents is integer" CHECK (total_cents BETWEEN -2147483648 AND 2147483647),
  due_on TEXT CONSTRAINT "due_on is date" CHECK (due_on >= '0001' AND due_on IS date(due_on || ' 00:00', '+0 days')),
  due_at TEXT CONSTRAINT "due_at is time" CHECK (due_at IS time(substr(due_at, 1, 8) || 'Z', '+0 days') || substr(due_at, 9) AND (substr(due_at, 9) GLOB '.[0-9][0-9][0-9]' OR substr(due_at, 9) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND due_at NOT GLOB '*000')),
  remind_at TEXT CONSTRAINT "remind_at is timestamptz" CHECK (remind_at >= '0001' AND remind_at IS datetime(substr(remind_at, 1, 19) || 'Z', '+0 days') || substr(remind_at, 20) AND (substr(remind_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(remind_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND remind_at NOT GLOB '*000')),
  estimated_minutes INTEGER CONSTRAINT "estimated_minutes is integer" CHECK (estimated_minutes BETWEEN -2147483648 AND 2147483647),
  actual_minutes INTEGER CONSTRAINT "actual_minutes is integer" CHECK (actual_minutes BETWEEN -2147483648 AND 2147483647),
  position INTEGER NOT NULL DEFAULT 0 CONSTRAINT "position is integer" CHECK (position BETWEEN -2147483648 AND 2147483647),
  completed_at TEXT CONSTRAINT "completed_at is timestamptz" CHECK (completed_at >= '0001' AND completed_at IS datetime(substr(completed_at, 1, 19) || 'Z', '+0 days') || substr(completed_at, 20) AND (substr(completed_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(completed_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND completed_at NOT GLOB '*000')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT tasks_list_id_id_key UNIQUE (list_id, id),
  CONSTRAINT tasks_text_not_empty CHECK (length(trim(text)) > 0),
  CONSTRAINT tasks_not_their_own_part CHECK (parent_id <> id),
  CONSTRAINT tasks_quantity_positive CHECK (quantity > 0),
  CONSTRAINT tasks_unit_of_a_quantity CHECK (unit IS NULL OR quantity IS NOT NULL),
  CONSTRAINT tasks_pieces_and_price_plausible CHECK (pieces BETWEEN 1 AND 1000 AND coalesce(price_cents, 0) BETWEEN 0 AND 1000000),
  CONSTRAINT tasks_due_time_of_a_day CHECK (due_at IS NULL OR due_on IS NOT NULL),
  CONSTRAINT tasks_minutes_not_negative CHECK (coalesce(estimated_minutes, 0) >= 0 AND coalesce(actual_minutes, 0) >= 0),
  CONSTRAINT tasks_completed_when_done CHECK (CASE WHEN status = 'done' THEN completed_at IS NOT NULL ELSE completed_at IS NULL END),
  CONSTRAINT tasks_list_id_fkey FOREIGN KEY (list_id) REFERENCES lists (id) ON DELETE CASCADE,
  CONSTRAINT tasks_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES users (id) ON DELETE SET NULL,
  CONSTRAINT tasks_list_id_parent_id_fkey FOREIGN KEY (list_id, parent_id) REFERENCES tasks (list_id, id) ON DELETE CASCADE
) STRICT;

CREATE INDEX tasks_list_id_parent_id_idx ON tasks (list_id, parent_id);

CREATE INDEX tasks_assigned_to_idx ON tasks (assigned_to);

CREATE INDEX tasks_open_idx ON tasks (list_id, position) WHERE status IN ('open', 'in_progress');

CREATE INDEX tasks_due_idx ON tasks (due_on, due_at) WHERE due_on IS NOT NULL AND completed_at IS NULL;

CREATE INDEX tasks_remind_idx ON tasks (remind_at) WHERE remind_at IS NOT NULL AND completed_at IS NULL;

CREATE TRIGGER tasks_updated_at_on_update AFTER UPDATE ON tasks FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE tasks SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE tools (
  -- A name that models call it by: create_event.
  id TEXT NOT NULL CONSTRAINT "id is varchar(80)" CHECK (length(id) <= 80 AND instr(id, char(0)) = 0),
  name TEXT NOT NULL CONSTRAINT "name is varchar(120)" CHECK (length(name) <= 120 AND instr(name, char(0)) = 0),
  -- What the model is told about it.
  description TEXT NOT NULL CONSTRAINT "description is text" CHECK (instr(description, char(0)) = 0),
  category TEXT NOT NULL CONSTRAINT "category is tool_category" CHECK (category IN ('calendar', 'communication', 'developer', 'files', 'home', 'lists', 'memory', 'system', 'web')),
  risk TEXT NOT NULL DEFAULT 'reads' CONSTRAINT "risk is tool_risk" CHECK (risk IN ('deletes', 'leaves_the_house', 'reads', 'writes')),
  -- A JSON Schema.
  parameters TEXT NOT NULL DEFAULT '{"type":"object","properties":{}}' CONSTRAINT "parameters is jsonb" CHECK (parameters IS NULL OR json_valid(parameters) AND instr(parameters, char(0)) = 0 AND instr(replace(parameters, '\\', ''), '\u0000') = 0 AND (instr(lower(parameters), '\ud') = 0 OR '...' || replace(replace(lower(parameters), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(parameters), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(parameters), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(parameters), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  endpoint TEXT CONSTRAINT "endpoint is text" CHECK (instr(endpoint, char(0)) = 0),
  needs_confirmation INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "needs_confirmation is boolean" CHECK (needs_confirmation IN (0, 1)),
  timeout TEXT NOT NULL DEFAULT 'P0M0DT30S' CONSTRAINT "timeout is interval" CHECK (timeout = substr(timeout, 1, instr(timeout, 'S')) AND replace(timeout, 'T-0.', 'T0.') GLOB 'P' || CAST(substr(timeout, instr(timeout, 'P') + 1) AS INTEGER) || 'M' || CAST(substr(timeout, instr(timeout, 'M') + 1) AS INTEGER) || 'DT' || CAST(substr(timeout, instr(timeout, 'T') + 1) AS INTEGER) || '[.S]*' AND (instr(timeout, '.') = 0 OR timeout GLOB '*[1-9]S' AND timeout NOT GLOB '*.*[^0-9]?*' AND timeout NOT GLOB '*.????????*') AND CAST(substr(timeout, instr(timeout, 'P') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(timeout, instr(timeout, 'M') + 1) AS INTEGER) BETWEEN -2147483648 AND 2147483647 AND CAST(substr(timeout, instr(timeout, 'T') + 1) AS INTEGER) BETWEEN -9223372036853 AND 9223372036853),
  calls_per_minute INTEGER NOT NULL DEFAULT 60 CONSTRAINT "calls_per_minute is integer" CHECK (calls_per_minute BETWEEN -2147483648 AND 2147483647),
  version TEXT NOT NULL DEFAULT '1.0.0' CONSTRAINT "version is varchar(20)" CHECK (length(version) <= 20 AND instr(version, char(0)) = 0),
  is_enabled INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "is_enabled is boolean" CHECK (is_enabled IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT tools_pkey PRIMARY KEY (id),
  CONSTRAINT tools_name_key UNIQUE (name),
  CONSTRAINT tools_id_can_be_called CHECK (ltrim(id, 'abcdefghijklmnopqrstuvwxyz0123456789_') = '' AND ltrim(substr(id, 1, 1), 'abcdefghijklmnopqrstuvwxyz') = '' AND length(id) >= 2),
  CONSTRAINT tools_description_tells_something CHECK (length(trim(description)) >= 10),
  CONSTRAINT tools_parameters_are_a_schema CHECK (coalesce(json_extract(parameters, '$."type"') = 'object', FALSE)),
  CONSTRAINT tools_dangerous_ones_ask CHECK (needs_confirmation OR risk NOT IN ('deletes', 'leaves_the_house')),
  CONSTRAINT tools_calls_per_minute_in_range CHECK (calls_per_minute BETWEEN 1 AND 6000),
  CONSTRAINT tools_endpoint_is_an_address CHECK (endpoint GLOB 'http://?*' OR endpoint GLOB 'https://?*' OR endpoint GLOB '/?*')
) STRICT;

CREATE INDEX tools_on_offer_idx ON tools (category, name) WHERE is_enabled;

CREATE TRIGGER tools_updated_at_on_update AFTER UPDATE ON tools FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE tools SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE tool_calls ( -- Each call of a tool, by a user's wish or by a step of a plan.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  tool_id TEXT NOT NULL CONSTRAINT "tool_id is varchar(80)" CHECK (length(tool_id) <= 80 AND instr(tool_id, char(0)) = 0),
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  plan_id TEXT CONSTRAINT "plan_id is uuid" CHECK (plan_id GLOB '????????-????-????-????-????????????' AND trim(plan_id, '-0123456789abcdef') = '' AND length(replace(plan_id, '-', '')) = 32),
  step_number INTEGER CONSTRAINT "step_number is smallint" CHECK (step_number BETWEEN -32768 AND 32767),
  arguments TEXT NOT NULL DEFAULT '{}' CONSTRAINT "arguments is jsonb" CHECK (arguments IS NULL OR json_valid(arguments) AND instr(arguments, char(0)) = 0 AND instr(replace(arguments, '\\', ''), '\u0000') = 0 AND (instr(lower(arguments), '\ud') = 0 OR '...' || replace(replace(lower(arguments), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(arguments), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(arguments), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(arguments), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  result TEXT CONSTRAINT "result is jsonb" CHECK (result IS NULL OR json_valid(result) AND instr(result, char(0)) = 0 AND instr(replace(result, '\\', ''), '\u0000') = 0 AND (instr(lower(result), '\ud') = 0 OR '...' || replace(replace(lower(result), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(result), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(result), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(result), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  status TEXT NOT NULL DEFAULT 'running' CONSTRAINT "status is execution_status" CHECK (status IN ('cancelled', 'failed', 'running', 'succeeded', 'timed_out')),
  confirmed_at TEXT CONSTRAINT "confirmed_at is timestamptz" CHECK (confirmed_at >= '0001' AND confirmed_at IS datetime(substr(confirmed_at, 1, 19) || 'Z', '+0 days') || substr(confirmed_at, 20) AND (substr(confirmed_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(confirmed_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND confirmed_at NOT GLOB '*000')),
  error TEXT CONSTRAINT "error is text" CHECK (instr(error, char(0)) = 0),
  called_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "called_at is timestamptz" CHECK (called_at >= '0001' AND called_at IS datetime(substr(called_at, 1, 19) || 'Z', '+0 days') || substr(called_at, 20) AND (substr(called_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(called_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND called_at NOT GLOB '*000')),
  returned_at TEXT CONSTRAINT "returned_at is timestamptz" CHECK (returned_at >= '0001' AND returned_at IS datetime(substr(returned_at, 1, 19) || 'Z', '+0 days') || substr(returned_at, 20) AND (substr(returned_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(returned_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND returned_at NOT GLOB '*000')),
  CONSTRAINT tool_calls_pkey PRIMARY KEY (id),
  CONSTRAINT tool_calls_plan_has_a_step CHECK ((plan_id IS NULL) = (step_number IS NULL)),
  CONSTRAINT tool_calls_arguments_are_an_object CHECK (json_type(arguments) = 'object'),
  CONSTRAINT tool_calls_in_order CHECK (returned_at >= called_at),
  CONSTRAINT tool_calls_result_or_error CHECK (result IS NULL OR error IS NULL),
  CONSTRAINT tool_calls_success_has_returned CHECK (status <> 'succeeded' OR returned_at IS NOT NULL),
  CONSTRAINT tool_calls_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools (id) ON DELETE RESTRICT,
  CONSTRAINT tool_calls_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT tool_calls_plan_id_step_number_fkey FOREIGN KEY (plan_id, step_number) REFERENCES plan_steps (plan_id, number) ON DELETE SET NULL
) STRICT;

CREATE INDEX tool_calls_tool_id_called_at_idx ON tool_calls (tool_id, called_at DESC);

CREATE INDEX tool_calls_user_id_idx ON tool_calls (user_id);

CREATE INDEX tool_calls_plan_id_step_number_idx ON tool_calls (plan_id, step_number);

CREATE INDEX tool_calls_running_idx ON tool_calls (called_at) WHERE status = 'running';

CREATE TABLE users ( -- The one table of users. Whoever isn't here cannot sign in anywhere.
  -- A word, as the old files have it: admin, testuser.
  id TEXT NOT NULL CONSTRAINT "id is varchar(64)" CHECK (length(id) <= 64 AND instr(id, char(0)) = 0),
  username TEXT NOT NULL CONSTRAINT "username is varchar(64)" CHECK (length(username) <= 64 AND instr(username, char(0)) = 0),
  display_name TEXT CONSTRAINT "display_name is varchar(120)" CHECK (length(display_name) <= 120 AND instr(display_name, char(0)) = 0),
  -- In lower case: the service sees to it.
  email TEXT CONSTRAINT "email is varchar(254)" CHECK (length(email) <= 254 AND instr(email, char(0)) = 0),
  -- bcrypt or argon2id, with its parameters. NULL: cannot sign in by password.
  password_hash TEXT CONSTRAINT "password_hash is text" CHECK (instr(password_hash, char(0)) = 0),
  role TEXT NOT NULL DEFAULT 'user' CONSTRAINT "role is user_role" CHECK (role IN ('admin', 'developer', 'guest', 'system', 'user')),
  is_active INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "is_active is boolean" CHECK (is_active IN (0, 1)),
  -- An IANA name, Australia/Perth.
  time_zone TEXT NOT NULL DEFAULT 'UTC' CONSTRAINT "time_zone is varchar(64)" CHECK (length(time_zone) <= 64 AND instr(time_zone, char(0)) = 0),
  language TEXT NOT NULL DEFAULT 'en' CONSTRAINT "language is varchar(35)" CHECK (length(language) <= 35 AND instr(language, char(0)) = 0),
  settings TEXT NOT NULL DEFAULT '{}' CONSTRAINT "settings is jsonb" CHECK (settings IS NULL OR json_valid(settings) AND instr(settings, char(0)) = 0 AND instr(replace(settings, '\\', ''), '\u0000') = 0 AND (instr(lower(settings), '\ud') = 0 OR '...' || replace(replace(lower(settings), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(settings), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(settings), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(settings), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  -- Since the last one that succeeded.
  failed_logins INTEGER NOT NULL DEFAULT 0 CONSTRAINT "failed_logins is smallint" CHECK (failed_logins BETWEEN -32768 AND 32767),
  locked_until TEXT CONSTRAINT "locked_until is timestamptz" CHECK (locked_until >= '0001' AND locked_until IS datetime(substr(locked_until, 1, 19) || 'Z', '+0 days') || substr(locked_until, 20) AND (substr(locked_until, 20) GLOB '.[0-9][0-9][0-9]' OR substr(locked_until, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND locked_until NOT GLOB '*000')),
  last_login_at TEXT CONSTRAINT "last_login_at is timestamptz" CHECK (last_login_at >= '0001' AND last_login_at IS datetime(substr(last_login_at, 1, 19) || 'Z', '+0 days') || substr(last_login_at, 20) AND (substr(last_login_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(last_login_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND last_login_at NOT GLOB '*000')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_username_key UNIQUE (username),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT users_id_is_a_word CHECK (length(id) > 0 AND id = trim(id)),
  CONSTRAINT users_username_not_empty CHECK (length(trim(username)) > 0),
  CONSTRAINT users_email_has_an_at CHECK (email GLOB '?*@?*.?*' AND instr(email, ' ') = 0),
  CONSTRAINT users_failed_logins_in_range CHECK (failed_logins BETWEEN 0 AND 1000),
  CONSTRAINT users_system_has_no_password CHECK (role <> 'system' OR password_hash IS NULL),
  CONSTRAINT users_settings_is_an_object CHECK (json_type(settings) = 'object')
) STRICT;

CREATE INDEX users_locked_idx ON users (locked_until) WHERE locked_until IS NOT NULL;

CREATE TRIGGER users_updated_at_on_update AFTER UPDATE ON users FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE users SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE user_profiles ( -- What Zoe shows of a user and was told by them. One row at most per user.
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  bio TEXT NOT NULL DEFAULT '' CONSTRAINT "bio is text" CHECK (instr(bio, char(0)) = 0),
  birthday TEXT CONSTRAINT "birthday is date" CHECK (birthday >= '0001' AND birthday IS date(birthday || ' 00:00', '+0 days')),
  -- A PNG of 256 × 256.
  avatar BLOB,
  wakes_at TEXT CONSTRAINT "wakes_at is time" CHECK (wakes_at IS time(substr(wakes_at, 1, 8) || 'Z', '+0 days') || substr(wakes_at, 9) AND (substr(wakes_at, 9) GLOB '.[0-9][0-9][0-9]' OR substr(wakes_at, 9) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND wakes_at NOT GLOB '*000')),
  sleeps_at TEXT CONSTRAINT "sleeps_at is time" CHECK (sleeps_at IS time(substr(sleeps_at, 1, 8) || 'Z', '+0 days') || substr(sleeps_at, 9) AND (substr(sleeps_at, 9) GLOB '.[0-9][0-9][0-9]' OR substr(sleeps_at, 9) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND sleeps_at NOT GLOB '*000')),
  interests TEXT NOT NULL DEFAULT '[]' CONSTRAINT "interests is jsonb" CHECK (interests IS NULL OR json_valid(interests) AND instr(interests, char(0)) = 0 AND instr(replace(interests, '\\', ''), '\u0000') = 0 AND (instr(lower(interests), '\ud') = 0 OR '...' || replace(replace(lower(interests), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(interests), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(interests), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(interests), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  personality TEXT NOT NULL DEFAULT '{}' CONSTRAINT "personality is jsonb" CHECK (personality IS NULL OR json_valid(personality) AND instr(personality, char(0)) = 0 AND instr(replace(personality, '\\', ''), '\u0000') = 0 AND (instr(lower(personality), '\ud') = 0 OR '...' || replace(replace(lower(personality), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(personality), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(personality), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(personality), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  completeness REAL NOT NULL DEFAULT 0 CONSTRAINT "completeness is numeric(3,2)" CHECK (completeness = round(completeness, 2) AND abs(completeness) < 1e1),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT user_profiles_pkey PRIMARY KEY (user_id),
  CONSTRAINT user_profiles_bio_not_too_long CHECK (length(bio) <= 2000),
  CONSTRAINT user_profiles_birthday_plausible CHECK (birthday >= '1900-01-01'),
  CONSTRAINT user_profiles_interests_are_an_array CHECK (json_type(interests) = 'array'),
  CONSTRAINT user_profiles_completeness_in_range CHECK (completeness BETWEEN 0 AND 1),
  CONSTRAINT user_profiles_day_has_both_ends CHECK ((wakes_at IS NULL) = (sleeps_at IS NULL)),
  CONSTRAINT user_profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER user_profiles_updated_at_on_update AFTER UPDATE ON user_profiles FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE user_profiles SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE user_permissions ( -- What a user may do beyond their role.
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  -- calendar, lists, developer, …
  resource TEXT NOT NULL CONSTRAINT "resource is varchar(80)" CHECK (length(resource) <= 80 AND instr(resource, char(0)) = 0),
  level TEXT NOT NULL DEFAULT 'read' CONSTRAINT "level is permission_level" CHECK (level IN ('manage', 'read', 'write')),
  granted_by TEXT CONSTRAINT "granted_by is varchar(64)" CHECK (length(granted_by) <= 64 AND instr(granted_by, char(0)) = 0),
  granted_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "granted_at is timestamptz" CHECK (granted_at >= '0001' AND granted_at IS datetime(substr(granted_at, 1, 19) || 'Z', '+0 days') || substr(granted_at, 20) AND (substr(granted_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(granted_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND granted_at NOT GLOB '*000')),
  expires_at TEXT CONSTRAINT "expires_at is timestamptz" CHECK (expires_at >= '0001' AND expires_at IS datetime(substr(expires_at, 1, 19) || 'Z', '+0 days') || substr(expires_at, 20) AND (substr(expires_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(expires_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND expires_at NOT GLOB '*000')),
  CONSTRAINT user_permissions_pkey PRIMARY KEY (user_id, resource),
  CONSTRAINT user_permissions_resource_not_empty CHECK (length(trim(resource)) > 0),
  CONSTRAINT user_permissions_not_by_oneself CHECK (granted_by <> user_id),
  CONSTRAINT user_permissions_expires_later CHECK (expires_at > granted_at),
  CONSTRAINT user_permissions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT user_permissions_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES users (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX user_permissions_granted_by_idx ON user_permissions (granted_by);

CREATE TABLE api_keys ( -- Keys of programs that act for a user. The key itself is shown once and kept nowhere.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  name TEXT NOT NULL CONSTRAINT "name is varchar(80)" CHECK (length(name) <= 80 AND instr(name, char(0)) = 0),
  -- The first letters, to tell keys apart.
  key_prefix TEXT NOT NULL CONSTRAINT "key_prefix is varchar(12)" CHECK (length(key_prefix) <= 12 AND instr(key_prefix, char(0)) = 0),
  -- SHA-256, in hexadecimal.
  key_hash TEXT NOT NULL CONSTRAINT "key_hash is varchar(64)" CHECK (length(key_hash) <= 64 AND instr(key_hash, char(0)) = 0),
  scopes TEXT NOT NULL DEFAULT '[]' CONSTRAINT "scopes is jsonb" CHECK (scopes IS NULL OR json_valid(scopes) AND instr(scopes, char(0)) = 0 AND instr(replace(scopes, '\\', ''), '\u0000') = 0 AND (instr(lower(scopes), '\ud') = 0 OR '...' || replace(replace(lower(scopes), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(scopes), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(scopes), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(scopes), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  expires_at TEXT CONSTRAINT "expires_at is timestamptz" CHECK (expires_at >= '0001' AND expires_at IS datetime(substr(expires_at, 1, 19) || 'Z', '+0 days') || substr(expires_at, 20) AND (substr(expires_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(expires_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND expires_at NOT GLOB '*000')),
  last_used_at TEXT CONSTRAINT "last_used_at is timestamptz" CHECK (last_used_at >= '0001' AND last_used_at IS datetime(substr(last_used_at, 1, 19) || 'Z', '+0 days') || substr(last_used_at, 20) AND (substr(last_used_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(last_used_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND last_used_at NOT GLOB '*000')),
  revoked_at TEXT CONSTRAINT "revoked_at is timestamptz" CHECK (revoked_at >= '0001' AND revoked_at IS datetime(substr(revoked_at, 1, 19) || 'Z', '+0 days') || substr(revoked_at, 20) AND (substr(revoked_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(revoked_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND revoked_at NOT GLOB '*000')),
  CONSTRAINT api_keys_pkey PRIMARY KEY (id),
  CONSTRAINT api_keys_key_hash_key UNIQUE (key_hash),
  CONSTRAINT api_keys_hash_is_sha256 CHECK (length(key_hash) = 64 AND ltrim(key_hash, '0123456789abcdef') = ''),
  CONSTRAINT api_keys_have_scopes CHECK (CASE json_type(scopes) WHEN 'array' THEN json_array_length(scopes) ELSE json('no array: ' || json_type(scopes)) END > 0),
  CONSTRAINT api_keys_expires_later CHECK (expires_at > created_at),
  CONSTRAINT api_keys_revoked_later CHECK (revoked_at >= created_at),
  CONSTRAINT api_keys_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX api_keys_user_id_idx ON api_keys (user_id);

CREATE UNIQUE INDEX api_keys_name_in_use_key ON api_keys (user_id, name) WHERE revoked_at IS NULL;

CREATE TABLE auth_events ( -- What happened at the door. Rows outlive their user.
  id INTEGER CONSTRAINT auth_events_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id TEXT CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  -- As it was typed, known or not.
  username TEXT NOT NULL CONSTRAINT "username is varchar(64)" CHECK (length(username) <= 64 AND instr(username, char(0)) = 0),
  kind TEXT NOT NULL CONSTRAINT "kind is auth_event_kind" CHECK (kind IN ('key_created', 'key_revoked', 'locked', 'login', 'login_failed', 'logout', 'password_changed', 'unlocked')),
  ip_address TEXT CONSTRAINT "ip_address is varchar(45)" CHECK (length(ip_address) <= 45 AND instr(ip_address, char(0)) = 0),
  user_agent TEXT CONSTRAINT "user_agent is text" CHECK (instr(user_agent, char(0)) = 0),
  detail TEXT CONSTRAINT "detail is jsonb" CHECK (detail IS NULL OR json_valid(detail) AND instr(detail, char(0)) = 0 AND instr(replace(detail, '\\', ''), '\u0000') = 0 AND (instr(lower(detail), '\ud') = 0 OR '...' || replace(replace(lower(detail), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(detail), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(detail), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(detail), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  occurred_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "occurred_at is timestamptz" CHECK (occurred_at >= '0001' AND occurred_at IS datetime(substr(occurred_at, 1, 19) || 'Z', '+0 days') || substr(occurred_at, 20) AND (substr(occurred_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(occurred_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND occurred_at NOT GLOB '*000')),
  CONSTRAINT auth_events_login_has_a_user CHECK (kind <> 'login' OR user_id IS NOT NULL),
  CONSTRAINT auth_events_ip_address_not_short CHECK (length(ip_address) >= 2),
  CONSTRAINT auth_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX auth_events_user_id_occurred_at_idx ON auth_events (user_id, occurred_at DESC);

CREATE INDEX auth_events_failed_idx ON auth_events (username, occurred_at) WHERE kind = 'login_failed';

COMMIT;
