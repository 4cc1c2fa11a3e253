-- Made by schemac from schemas/zoe. Do not edit.

BEGIN;

CREATE TYPE plan_status AS ENUM ('draft', 'approved', 'running', 'paused', 'completed', 'failed', 'cancelled');

CREATE TYPE step_status AS ENUM ('waiting', 'ready', 'running', 'done', 'failed', 'skipped');

CREATE TYPE aider_session_status AS ENUM ('active', 'idle', 'closed', 'failed');

CREATE TYPE message_role AS ENUM ('system', 'user', 'assistant', 'tool');

CREATE TYPE file_change_kind AS ENUM ('added', 'modified', 'deleted', 'renamed');

CREATE TYPE event_category AS ENUM ('personal', 'work', 'family', 'health', 'social', 'travel', 'routine', 'other');

CREATE TYPE event_status AS ENUM ('tentative', 'confirmed', 'cancelled');

CREATE TYPE attendance AS ENUM ('invited', 'accepted', 'declined', 'unsure');

CREATE TYPE recurrence AS ENUM ('daily', 'weekly', 'monthly', 'yearly');

CREATE TYPE context_kind AS ENUM ('memory', 'calendar', 'lists', 'projects', 'conversation', 'preferences');

CREATE TYPE cache_status AS ENUM ('valid', 'expired', 'invalidated');

CREATE TYPE cache_operation AS ENUM ('fetch', 'summarize', 'hit', 'miss');

CREATE TYPE developer_task_status AS ENUM ('pending', 'analyzing', 'in_progress', 'in_review', 'completed', 'failed', 'cancelled');

CREATE TYPE execution_status AS ENUM ('running', 'succeeded', 'failed', 'timed_out', 'cancelled');

CREATE TYPE mood AS ENUM ('joyful', 'happy', 'calm', 'neutral', 'tired', 'anxious', 'sad', 'angry');

CREATE TYPE knowledge_source_kind AS ENUM ('document', 'web', 'conversation', 'manual');

CREATE TYPE article_status AS ENUM ('draft', 'published', 'outdated');

CREATE TYPE article_link_kind AS ENUM ('see_also', 'explains', 'replaces', 'contradicts');

CREATE TYPE pattern_kind AS ENUM ('routine', 'preference', 'phrasing', 'correction', 'topic', 'timing');

CREATE TYPE preference_source AS ENUM ('stated', 'inferred', 'default');

CREATE TYPE metric_unit AS ENUM ('count', 'percent', 'bytes', 'milliseconds', 'celsius', 'requests_per_second');

CREATE TYPE service_status AS ENUM ('starting', 'healthy', 'degraded', 'down');

CREATE TYPE model_provider AS ENUM ('ollama', 'openai', 'anthropic', 'google', 'groq', 'local');

CREATE TYPE model_use AS ENUM ('chat', 'action', 'summary', 'code', 'classification', 'vision', 'embedding');

CREATE TYPE relationship_kind AS ENUM ('self', 'partner', 'parent', 'child', 'sibling', 'relative', 'friend', 'colleague', 'neighbour', 'acquaintance', 'other');

CREATE TYPE contact_channel AS ENUM ('in_person', 'call', 'video', 'message', 'email', 'letter');

CREATE TYPE priority AS ENUM ('low', 'medium', 'high', 'critical');

COMMENT ON TYPE priority IS 'Of whatever can wait. Shared by projects, list items, developer tasks and plans.';

CREATE TYPE project_status AS ENUM ('planned', 'active', 'paused', 'completed', 'cancelled');

CREATE TYPE project_role AS ENUM ('owner', 'contributor', 'stakeholder');

CREATE TYPE feedback_kind AS ENUM ('rating', 'thumbs', 'comment', 'implicit');

CREATE TYPE satisfaction_level AS ENUM ('very_dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very_satisfied');

CREATE TYPE reflection_kind AS ENUM ('interaction', 'performance', 'mistake', 'growth', 'daily');

CREATE TYPE auth_method AS ENUM ('password', 'passcode', 'biometric', 'api_key', 'single_sign_on');

CREATE TYPE snapshot_kind AS ENUM ('manual', 'scheduled', 'before_change', 'before_restore');

CREATE TYPE list_kind AS ENUM ('shopping', 'personal', 'work', 'bucket', 'reading', 'custom');

CREATE TYPE task_status AS ENUM ('open', 'in_progress', 'done', 'dropped');

CREATE TYPE tool_category AS ENUM ('calendar', 'lists', 'memory', 'home', 'system', 'web', 'files', 'communication', 'developer');

CREATE TYPE tool_risk AS ENUM ('reads', 'writes', 'deletes', 'leaves_the_house');

COMMENT ON TYPE tool_risk IS 'What a call can do at the worst.';

CREATE TYPE user_role AS ENUM ('admin', 'user', 'developer', 'guest', 'system');

COMMENT ON TYPE user_role IS 'What a user is to the household. A system user owns what Zoe does on her own and never signs in.';

CREATE TYPE permission_level AS ENUM ('read', 'write', 'manage');

CREATE TYPE auth_event_kind AS ENUM ('login', 'logout', 'login_failed', 'locked', 'unlocked', 'password_changed', 'key_created', 'key_revoked');

CREATE TABLE models (
  name varchar(120) NOT NULL,
  provider model_provider NOT NULL,
  context_tokens integer NOT NULL,
  parameters_billion real,
  input_price numeric(10, 6) DEFAULT 0 NOT NULL,
  output_price numeric(10, 6) DEFAULT 0 NOT NULL,
  is_enabled boolean DEFAULT true NOT NULL,
  fallback varchar(120),
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT models_pkey PRIMARY KEY (name),
  CONSTRAINT models_name_not_empty CHECK (length(trim(name)) > 0),
  CONSTRAINT models_context_in_range CHECK (context_tokens BETWEEN 128 AND 10000000),
  CONSTRAINT models_prices_not_negative CHECK (input_price >= 0 AND output_price >= 0),
  CONSTRAINT models_own_ones_are_free CHECK (provider NOT IN ('ollama', 'local') OR (input_price = 0 AND output_price = 0)),
  CONSTRAINT models_fallback_is_another CHECK (fallback <> name),
  CONSTRAINT models_fallback_fkey FOREIGN KEY (fallback) REFERENCES models (name) ON DELETE SET NULL
);

COMMENT ON COLUMN models.name IS 'As its provider calls it: phi3:mini';

COMMENT ON COLUMN models.input_price IS 'US dollars per million tokens, as is the next.';

COMMENT ON COLUMN models.fallback IS 'Who answers when it doesn''t.';

CREATE INDEX models_fallback_idx ON models (fallback);

CREATE FUNCTION models_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER models_on_update BEFORE UPDATE ON models FOR EACH ROW EXECUTE FUNCTION models_on_update();

CREATE TABLE agents (
  id varchar(40) NOT NULL,
  description text NOT NULL,
  model_name varchar(120),
  temperature numeric(3, 2) DEFAULT 0.70 NOT NULL,
  system_prompt text DEFAULT '' NOT NULL,
  max_parallel smallint DEFAULT 1 NOT NULL,
  is_enabled boolean DEFAULT true NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT agents_pkey PRIMARY KEY (id),
  CONSTRAINT agents_id_is_a_word CHECK (id <> '' AND ltrim(id, 'abcdefghijklmnopqrstuvwxyz0123456789_-') = ''),
  CONSTRAINT agents_temperature_in_range CHECK (temperature BETWEEN 0.00 AND 2.00),
  CONSTRAINT agents_max_parallel_in_range CHECK (max_parallel BETWEEN 1 AND 16),
  CONSTRAINT agents_model_name_fkey FOREIGN KEY (model_name) REFERENCES models (name) ON DELETE SET NULL
);

COMMENT ON TABLE agents IS 'The experts among which Zoe divides a request.';

CREATE INDEX agents_model_name_idx ON agents (model_name);

CREATE FUNCTION agents_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER agents_on_update BEFORE UPDATE ON agents FOR EACH ROW EXECUTE FUNCTION agents_on_update();

CREATE TABLE tools (
  id varchar(80) NOT NULL,
  name varchar(120) NOT NULL,
  description text NOT NULL,
  category tool_category NOT NULL,
  risk tool_risk DEFAULT 'reads' NOT NULL,
  parameters jsonb DEFAULT '{"type":"object","properties":{}}' NOT NULL,
  endpoint text,
  needs_confirmation boolean DEFAULT false NOT NULL,
  timeout interval DEFAULT '30 seconds' NOT NULL,
  calls_per_minute integer DEFAULT 60 NOT NULL,
  version varchar(20) DEFAULT '1.0.0' NOT NULL,
  is_enabled boolean DEFAULT true NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT tools_pkey PRIMARY KEY (id),
  CONSTRAINT tools_name_key UNIQUE (name),
  CONSTRAINT tools_id_can_be_called CHECK (ltrim(id, 'abcdefghijklmnopqrstuvwxyz0123456789_') = '' AND ltrim(substr(id, 1, 1), 'abcdefghijklmnopqrstuvwxyz') = '' AND length(id) >= 2),
  CONSTRAINT tools_description_tells_something CHECK (length(trim(description)) >= 10),
  CONSTRAINT tools_parameters_are_a_schema CHECK (coalesce((parameters ->> 'type') = 'object', false)),
  CONSTRAINT tools_dangerous_ones_ask CHECK (needs_confirmation OR risk NOT IN ('deletes', 'leaves_the_house')),
  CONSTRAINT tools_calls_per_minute_in_range CHECK (calls_per_minute BETWEEN 1 AND 6000),
  CONSTRAINT tools_endpoint_is_an_address CHECK (endpoint LIKE 'http://_%' OR endpoint LIKE 'https://_%' OR endpoint LIKE '/_%')
);

COMMENT ON COLUMN tools.id IS 'A name that models call it by: create_event.';

COMMENT ON COLUMN tools.description IS 'What the model is told about it.';

COMMENT ON COLUMN tools.parameters IS 'A JSON Schema.';

CREATE INDEX tools_on_offer_idx ON tools (category, name) WHERE is_enabled;

CREATE FUNCTION tools_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER tools_on_update BEFORE UPDATE ON tools FOR EACH ROW EXECUTE FUNCTION tools_on_update();

CREATE TABLE agent_tools (
  agent_id varchar(40) NOT NULL,
  tool_id varchar(80) NOT NULL,
  CONSTRAINT agent_tools_pkey PRIMARY KEY (agent_id, tool_id),
  CONSTRAINT agent_tools_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES agents (id) ON DELETE CASCADE,
  CONSTRAINT agent_tools_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools (id) ON DELETE CASCADE
);

COMMENT ON TABLE agent_tools IS 'Which tools an agent may use.';

CREATE INDEX agent_tools_tool_id_idx ON agent_tools (tool_id);

CREATE TABLE users (
  id varchar(64) NOT NULL,
  username varchar(64) NOT NULL,
  display_name varchar(120),
  email varchar(254),
  password_hash text,
  role user_role DEFAULT 'user' NOT NULL,
  is_active boolean DEFAULT true NOT NULL,
  time_zone varchar(64) DEFAULT 'UTC' NOT NULL,
  language varchar(35) DEFAULT 'en' NOT NULL,
  settings jsonb DEFAULT '{}' NOT NULL,
  failed_logins smallint DEFAULT 0 NOT NULL,
  locked_until timestamptz,
  last_login_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_username_key UNIQUE (username),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT users_id_is_a_word CHECK (length(id) > 0 AND id = trim(id)),
  CONSTRAINT users_username_not_empty CHECK (length(trim(username)) > 0),
  CONSTRAINT users_email_has_an_at CHECK (email LIKE '_%@_%._%' AND position(' ' IN email) = 0),
  CONSTRAINT users_failed_logins_in_range CHECK (failed_logins BETWEEN 0 AND 1000),
  CONSTRAINT users_system_has_no_password CHECK (role <> 'system' OR password_hash IS NULL),
  CONSTRAINT users_settings_is_an_object CHECK (jsonb_typeof(settings) = 'object')
);

COMMENT ON TABLE users IS 'The one table of users. Whoever isn''t here cannot sign in anywhere.';

COMMENT ON COLUMN users.id IS 'A word, as the old files have it: admin, testuser.';

COMMENT ON COLUMN users.email IS 'In lower case: the service sees to it.';

COMMENT ON COLUMN users.password_hash IS 'bcrypt or argon2id, with its parameters. NULL: cannot sign in by password.';

COMMENT ON COLUMN users.time_zone IS 'An IANA name, Australia/Perth.';

COMMENT ON COLUMN users.failed_logins IS 'Since the last one that succeeded.';

CREATE INDEX users_locked_idx ON users (locked_until) WHERE locked_until IS NOT NULL;

CREATE FUNCTION users_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER users_on_update BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION users_on_update();

CREATE TABLE plans (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id varchar(64) NOT NULL,
  agent_id varchar(40),
  replaces_id uuid,
  objective text NOT NULL,
  constraints jsonb DEFAULT '[]' NOT NULL,
  priority priority DEFAULT 'medium' NOT NULL,
  status plan_status DEFAULT 'draft' NOT NULL,
  estimated interval,
  deadline timestamptz,
  approved_by varchar(64),
  approved_at timestamptz,
  finished_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
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
);

COMMENT ON TABLE plans IS 'A goal, and the steps towards it.';

COMMENT ON COLUMN plans.agent_id IS 'Who made it.';

CREATE INDEX plans_user_id_status_idx ON plans (user_id, status);

CREATE INDEX plans_agent_id_idx ON plans (agent_id);

CREATE INDEX plans_approved_by_idx ON plans (approved_by);

CREATE UNIQUE INDEX plans_replaces_key ON plans (replaces_id) WHERE replaces_id IS NOT NULL;

CREATE FUNCTION plans_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER plans_on_update BEFORE UPDATE ON plans FOR EACH ROW EXECUTE FUNCTION plans_on_update();

CREATE TABLE plan_steps (
  plan_id uuid NOT NULL,
  number smallint NOT NULL,
  after smallint,
  agent_id varchar(40),
  tool_id varchar(80),
  action text NOT NULL,
  parameters jsonb DEFAULT '{}' NOT NULL,
  status step_status DEFAULT 'waiting' NOT NULL,
  attempts smallint DEFAULT 0 NOT NULL,
  max_attempts smallint DEFAULT 3 NOT NULL,
  result jsonb,
  error text,
  started_at timestamptz,
  finished_at timestamptz,
  CONSTRAINT plan_steps_pkey PRIMARY KEY (plan_id, number),
  CONSTRAINT plan_steps_number_positive CHECK (number >= 1),
  CONSTRAINT plan_steps_after_an_earlier_one CHECK (after < number),
  CONSTRAINT plan_steps_action_not_empty CHECK (length(trim(action)) > 0),
  CONSTRAINT plan_steps_attempts_in_range CHECK (attempts BETWEEN 0 AND max_attempts),
  CONSTRAINT plan_steps_max_attempts_in_range CHECK (max_attempts BETWEEN 1 AND 10),
  CONSTRAINT plan_steps_finished_after_start CHECK (finished_at IS NULL OR (started_at IS NOT NULL AND finished_at >= started_at)),
  CONSTRAINT plan_steps_done_have_no_error CHECK (status <> 'done' OR (finished_at IS NOT NULL AND error IS NULL)),
  CONSTRAINT plan_steps_failure_says_why CHECK (status <> 'failed' OR coalesce(error, '') <> ''),
  CONSTRAINT plan_steps_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE CASCADE,
  CONSTRAINT plan_steps_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES agents (id) ON DELETE SET NULL,
  CONSTRAINT plan_steps_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools (id) ON DELETE SET NULL,
  CONSTRAINT plan_steps_plan_id_after_fkey FOREIGN KEY (plan_id, after) REFERENCES plan_steps (plan_id, number) DEFERRABLE INITIALLY DEFERRED
);

COMMENT ON COLUMN plan_steps.after IS 'The step that has to be done before.';

CREATE INDEX plan_steps_plan_id_after_idx ON plan_steps (plan_id, after);

CREATE INDEX plan_steps_agent_id_idx ON plan_steps (agent_id);

CREATE INDEX plan_steps_tool_id_idx ON plan_steps (tool_id);

CREATE INDEX plan_steps_to_do_idx ON plan_steps (plan_id, number) WHERE status IN ('ready', 'running');

CREATE TABLE developer_tasks (
  id varchar(64) NOT NULL,
  created_by varchar(64),
  assigned_to varchar(64) DEFAULT 'zack' NOT NULL,
  title varchar(200) NOT NULL,
  objective text NOT NULL,
  requirements jsonb DEFAULT '[]' NOT NULL,
  constraints jsonb DEFAULT '[]' NOT NULL,
  acceptance_criteria jsonb DEFAULT '[]' NOT NULL,
  priority priority DEFAULT 'medium' NOT NULL,
  status developer_task_status DEFAULT 'pending' NOT NULL,
  estimated_hours numeric(5, 1),
  context_snapshot jsonb,
  last_analysis jsonb,
  execution_count integer DEFAULT 0 NOT NULL,
  last_executed_at timestamptz,
  completed_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT developer_tasks_pkey PRIMARY KEY (id),
  CONSTRAINT developer_tasks_id_is_a_word CHECK (id <> '' AND position(' ' IN id) = 0),
  CONSTRAINT developer_tasks_title_not_empty CHECK (length(trim(title)) > 0),
  CONSTRAINT developer_tasks_objective_not_empty CHECK (length(trim(objective)) > 0),
  CONSTRAINT developer_tasks_lists_are_arrays CHECK (jsonb_typeof(requirements) = 'array' AND jsonb_typeof(constraints) = 'array' AND jsonb_typeof(acceptance_criteria) = 'array'),
  CONSTRAINT developer_tasks_estimate_in_range CHECK (estimated_hours > 0 AND estimated_hours < 1000),
  CONSTRAINT developer_tasks_executed_as_often CHECK ((execution_count = 0) = (last_executed_at IS NULL) AND execution_count >= 0),
  CONSTRAINT developer_tasks_completed_when_complete CHECK (status <> 'completed' OR completed_at IS NOT NULL),
  CONSTRAINT developer_tasks_created_by_fkey FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL
);

COMMENT ON TABLE developer_tasks IS 'A change to Zoe herself, described by what it is for. How to do it is found anew at each execution.';

COMMENT ON COLUMN developer_tasks.id IS 'A word: zoe-evolution-001';

COMMENT ON COLUMN developer_tasks.assigned_to IS 'A user or an agent.';

COMMENT ON COLUMN developer_tasks.context_snapshot IS 'The system''s state when the task was written.';

CREATE INDEX developer_tasks_created_by_idx ON developer_tasks (created_by);

CREATE INDEX developer_tasks_open_idx ON developer_tasks (assigned_to, priority, created_at) WHERE status NOT IN ('completed', 'cancelled');

CREATE FUNCTION developer_tasks_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER developer_tasks_on_update BEFORE UPDATE ON developer_tasks FOR EACH ROW EXECUTE FUNCTION developer_tasks_on_update();

CREATE TABLE aider_sessions (
  id varchar(80) NOT NULL,
  user_id varchar(64) NOT NULL,
  task_id varchar(64),
  model_name varchar(120),
  status aider_session_status DEFAULT 'active' NOT NULL,
  working_folder text NOT NULL,
  files_in_context jsonb DEFAULT '[]' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  last_active_at timestamptz DEFAULT now() NOT NULL,
  closed_at timestamptz,
  CONSTRAINT aider_sessions_pkey PRIMARY KEY (id),
  CONSTRAINT aider_sessions_id_not_empty CHECK (length(id) > 0),
  CONSTRAINT aider_sessions_folder_is_absolute CHECK (working_folder LIKE '/%'),
  CONSTRAINT aider_sessions_files_are_an_array CHECK (jsonb_typeof(files_in_context) = 'array'),
  CONSTRAINT aider_sessions_closed_when_closed CHECK ((status IN ('closed', 'failed')) = (closed_at IS NOT NULL)),
  CONSTRAINT aider_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT aider_sessions_task_id_fkey FOREIGN KEY (task_id) REFERENCES developer_tasks (id) ON DELETE SET NULL,
  CONSTRAINT aider_sessions_model_name_fkey FOREIGN KEY (model_name) REFERENCES models (name) ON DELETE SET NULL
);

COMMENT ON COLUMN aider_sessions.id IS 'As Aider names it.';

CREATE INDEX aider_sessions_user_id_last_active_at_idx ON aider_sessions (user_id, last_active_at DESC);

CREATE INDEX aider_sessions_task_id_idx ON aider_sessions (task_id);

CREATE INDEX aider_sessions_model_name_idx ON aider_sessions (model_name);

CREATE FUNCTION aider_sessions_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.last_active_at IS NOT DISTINCT FROM OLD.last_active_at THEN
    NEW.last_active_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER aider_sessions_on_update BEFORE UPDATE ON aider_sessions FOR EACH ROW EXECUTE FUNCTION aider_sessions_on_update();

CREATE TABLE model_runs (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  model_name varchar(120) NOT NULL,
  user_id varchar(64),
  use model_use DEFAULT 'chat' NOT NULL,
  input_tokens integer DEFAULT 0 NOT NULL,
  output_tokens integer DEFAULT 0 NOT NULL,
  tokens integer GENERATED ALWAYS AS (input_tokens + output_tokens) STORED NOT NULL,
  first_token_ms double precision,
  total_ms double precision NOT NULL,
  cost numeric(12, 8) DEFAULT 0 NOT NULL,
  succeeded boolean DEFAULT true NOT NULL,
  error text,
  quality numeric(3, 2),
  asked_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT model_runs_pkey PRIMARY KEY (id),
  CONSTRAINT model_runs_tokens_not_negative CHECK (input_tokens >= 0 AND output_tokens >= 0),
  CONSTRAINT model_runs_first_token_before_the_last CHECK (first_token_ms BETWEEN 0 AND total_ms),
  CONSTRAINT model_runs_total_not_negative CHECK (total_ms >= 0),
  CONSTRAINT model_runs_cost_not_negative CHECK (cost >= 0),
  CONSTRAINT model_runs_quality_in_range CHECK (quality >= 0 AND quality <= 1),
  CONSTRAINT model_runs_failed_or_not CHECK (succeeded = (error IS NULL)),
  CONSTRAINT model_runs_model_name_fkey FOREIGN KEY (model_name) REFERENCES models (name) ON UPDATE CASCADE,
  CONSTRAINT model_runs_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL
);

COMMENT ON TABLE model_runs IS 'Each question to a model.';

COMMENT ON COLUMN model_runs.quality IS 'What the reviewer gave it, from 0 to 1.';

CREATE INDEX model_runs_model_name_use_asked_at_idx ON model_runs (model_name, use, asked_at DESC);

CREATE INDEX model_runs_user_id_idx ON model_runs (user_id);

CREATE INDEX model_runs_failed_idx ON model_runs (model_name, asked_at) WHERE NOT (succeeded);

CREATE TABLE aider_messages (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  session_id varchar(80) NOT NULL,
  reply_to bigint,
  number integer NOT NULL,
  role message_role NOT NULL,
  content text DEFAULT '' NOT NULL,
  has_code boolean GENERATED ALWAYS AS (position('```' IN content) > 0) STORED NOT NULL,
  tokens integer,
  run_id bigint,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT aider_messages_pkey PRIMARY KEY (id),
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
);

COMMENT ON TABLE aider_messages IS 'A conversation, message by message.';

CREATE INDEX aider_messages_reply_to_idx ON aider_messages (reply_to);

CREATE INDEX aider_messages_run_id_idx ON aider_messages (run_id);

CREATE TABLE aider_file_changes (
  message_id bigint NOT NULL,
  path varchar(1000) NOT NULL,
  kind file_change_kind DEFAULT 'modified' NOT NULL,
  renamed_from varchar(1000),
  lines_added integer DEFAULT 0 NOT NULL,
  lines_removed integer DEFAULT 0 NOT NULL,
  patch text,
  is_applied boolean DEFAULT false NOT NULL,
  CONSTRAINT aider_file_changes_pkey PRIMARY KEY (message_id, path),
  CONSTRAINT aider_file_changes_renamed_from_another CHECK ((kind = 'renamed') = (renamed_from IS NOT NULL) AND renamed_from IS DISTINCT FROM path),
  CONSTRAINT aider_file_changes_lines_fit_the_kind CHECK (lines_added >= 0 AND lines_removed >= 0 AND NOT (kind = 'added' AND lines_removed > 0) AND NOT (kind = 'deleted' AND lines_added > 0)),
  CONSTRAINT aider_file_changes_path_is_relative CHECK (path NOT LIKE '/%' AND length(path) > 0),
  CONSTRAINT aider_file_changes_message_id_fkey FOREIGN KEY (message_id) REFERENCES aider_messages (id) ON DELETE CASCADE
);

COMMENT ON TABLE aider_file_changes IS 'What an answer changed, file by file.';

CREATE INDEX aider_file_changes_pending_idx ON aider_file_changes (message_id) WHERE NOT (is_applied);

CREATE TABLE projects (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  user_id varchar(64) NOT NULL,
  parent_id bigint,
  name varchar(200) NOT NULL,
  description text DEFAULT '' NOT NULL,
  status project_status DEFAULT 'active' NOT NULL,
  priority priority DEFAULT 'medium' NOT NULL,
  color varchar(7),
  starts_on date,
  due_on date,
  planned_days integer GENERATED ALWAYS AS (due_on - starts_on) STORED,
  completed_at timestamptz,
  budget numeric(12, 2),
  spent numeric(12, 2) DEFAULT 0 NOT NULL,
  progress smallint DEFAULT 0 NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT projects_pkey PRIMARY KEY (id),
  CONSTRAINT projects_user_id_id_key UNIQUE (user_id, id),
  CONSTRAINT projects_user_id_name_key UNIQUE (user_id, name),
  CONSTRAINT projects_name_not_empty CHECK (length(trim(name)) > 0),
  CONSTRAINT projects_not_its_own_part CHECK (parent_id IS NULL OR parent_id <> id),
  CONSTRAINT projects_color_is_hexadecimal CHECK (color LIKE '#______' AND ltrim(substr(color, 2), '0123456789abcdef') = ''),
  CONSTRAINT projects_in_order CHECK (due_on >= starts_on),
  CONSTRAINT projects_completed_when_complete CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
  CONSTRAINT projects_progress_in_range CHECK (progress BETWEEN 0 AND 100),
  CONSTRAINT projects_money_not_negative CHECK (coalesce(budget, 0) >= 0 AND spent >= 0),
  CONSTRAINT projects_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT projects_user_id_parent_id_fkey FOREIGN KEY (user_id, parent_id) REFERENCES projects (user_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

COMMENT ON TABLE projects IS 'What a user works towards. A project can be part of another of the same user.';

COMMENT ON COLUMN projects.color IS '#rrggbb, in lower case.';

COMMENT ON COLUMN projects.progress IS 'In per cent.';

CREATE INDEX projects_user_id_parent_id_idx ON projects (user_id, parent_id);

CREATE INDEX projects_open_idx ON projects (user_id, priority, due_on) WHERE status IN ('planned', 'active');

CREATE FUNCTION projects_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER projects_on_update BEFORE UPDATE ON projects FOR EACH ROW EXECUTE FUNCTION projects_on_update();

CREATE TABLE events (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  user_id varchar(64) NOT NULL,
  project_id bigint,
  title varchar(300) NOT NULL,
  description text DEFAULT '' NOT NULL,
  location text,
  category event_category DEFAULT 'personal' NOT NULL,
  status event_status DEFAULT 'confirmed' NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  starts_at time,
  ends_at time,
  all_day boolean GENERATED ALWAYS AS (starts_at IS NULL) STORED NOT NULL,
  days integer GENERATED ALWAYS AS ((ends_on - starts_on) + 1) STORED NOT NULL,
  time_zone varchar(64) DEFAULT 'UTC' NOT NULL,
  repeats recurrence,
  repeat_interval smallint DEFAULT 1 NOT NULL,
  repeats_until date,
  source_uid varchar(255),
  metadata jsonb DEFAULT '{}' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT events_pkey PRIMARY KEY (id),
  CONSTRAINT events_title_not_empty CHECK (length(trim(title)) > 0),
  CONSTRAINT events_have_both_times_or_none CHECK ((starts_at IS NULL) = (ends_at IS NULL)),
  CONSTRAINT events_in_order CHECK (ends_on > starts_on OR (ends_on = starts_on AND coalesce(ends_at >= starts_at, true))),
  CONSTRAINT events_repeat_interval_in_range CHECK (repeat_interval BETWEEN 1 AND 366),
  CONSTRAINT events_repeat_ends_later CHECK (repeats_until >= starts_on),
  CONSTRAINT events_until_only_if_repeating CHECK (repeats_until IS NULL OR repeats IS NOT NULL),
  CONSTRAINT events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT events_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE SET NULL
);

COMMENT ON TABLE events IS 'What happens when. Dates and times are those on the wall of the event''s time zone; an event without times takes whole days.';

COMMENT ON COLUMN events.repeat_interval IS 'With weekly, 2: every second week.';

COMMENT ON COLUMN events.source_uid IS 'The UID of the calendar that it was imported from.';

CREATE INDEX events_user_id_starts_on_starts_at_idx ON events (user_id, starts_on, starts_at);

CREATE INDEX events_project_id_idx ON events (project_id);

CREATE INDEX events_repeating_idx ON events (user_id, repeats_until) WHERE repeats IS NOT NULL;

CREATE UNIQUE INDEX events_imported_key ON events (user_id, source_uid) WHERE source_uid IS NOT NULL;

CREATE FUNCTION events_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER events_on_update BEFORE UPDATE ON events FOR EACH ROW EXECUTE FUNCTION events_on_update();

CREATE TABLE event_exceptions (
  event_id bigint NOT NULL,
  day date NOT NULL,
  replaced_by bigint,
  CONSTRAINT event_exceptions_pkey PRIMARY KEY (event_id, day),
  CONSTRAINT event_exceptions_replaced_by_another CHECK (replaced_by IS DISTINCT FROM event_id),
  CONSTRAINT event_exceptions_event_id_fkey FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT event_exceptions_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES events (id) ON DELETE SET NULL
);

COMMENT ON TABLE event_exceptions IS 'Days on which a repeating event doesn''t happen, or is another event.';

CREATE INDEX event_exceptions_replaced_by_idx ON event_exceptions (replaced_by);

CREATE TABLE people (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  user_id varchar(64) NOT NULL,
  name varchar(200) NOT NULL,
  nickname varchar(80),
  relationship relationship_kind DEFAULT 'other' NOT NULL,
  birthday date,
  email varchar(254),
  phone varchar(32),
  address text,
  notes text DEFAULT '' NOT NULL,
  profile jsonb DEFAULT '{}' NOT NULL,
  photo bytea,
  importance smallint DEFAULT 5 NOT NULL,
  contact_every_days integer,
  last_contact_on date,
  next_contact_on date GENERATED ALWAYS AS (last_contact_on + contact_every_days) STORED,
  shown_name text GENERATED ALWAYS AS (trim(name) || coalesce((' (' || nickname) || ')', '')) STORED NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_user_id_id_key UNIQUE (user_id, id),
  CONSTRAINT people_name_not_empty CHECK (length(trim(name)) > 0),
  CONSTRAINT people_nickname_not_empty CHECK (nickname <> ''),
  CONSTRAINT people_email_has_an_at CHECK (email LIKE '_%@_%'),
  CONSTRAINT people_phone_is_a_number CHECK (ltrim(phone, '+0123456789 ()-') = ''),
  CONSTRAINT people_importance_in_range CHECK (importance BETWEEN 1 AND 10),
  CONSTRAINT people_contact_every_days_positive CHECK (contact_every_days > 0),
  CONSTRAINT people_birthday_plausible CHECK (birthday BETWEEN '1850-01-01' AND '2200-12-31'),
  CONSTRAINT people_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE people IS 'Everybody a user knows, the user included (relationship self).';

COMMENT ON COLUMN people.profile IS 'What Zoe was told: favourite food, allergies, …';

COMMENT ON COLUMN people.contact_every_days IS 'How often the user wants to be in touch.';

CREATE INDEX people_user_id_name_idx ON people (user_id, name);

CREATE UNIQUE INDEX people_self_key ON people (user_id) WHERE relationship = 'self';

CREATE INDEX people_birthdays_idx ON people (user_id, birthday) WHERE birthday IS NOT NULL;

CREATE INDEX people_next_contact_idx ON people (next_contact_on) WHERE next_contact_on IS NOT NULL;

CREATE FUNCTION people_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER people_on_update BEFORE UPDATE ON people FOR EACH ROW EXECUTE FUNCTION people_on_update();

CREATE TABLE event_people (
  event_id bigint NOT NULL,
  person_id bigint NOT NULL,
  answer attendance DEFAULT 'invited' NOT NULL,
  answered_at timestamptz,
  CONSTRAINT event_people_pkey PRIMARY KEY (event_id, person_id),
  CONSTRAINT event_people_answered_have_a_time CHECK (answer = 'invited' OR answered_at IS NOT NULL),
  CONSTRAINT event_people_event_id_fkey FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT event_people_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
);

COMMENT ON TABLE event_people IS 'Who comes.';

CREATE INDEX event_people_person_id_idx ON event_people (person_id);

CREATE TABLE event_reminders (
  event_id bigint NOT NULL,
  minutes_before integer NOT NULL,
  aloud boolean DEFAULT false NOT NULL,
  message varchar(300),
  sent_at timestamptz,
  CONSTRAINT event_reminders_pkey PRIMARY KEY (event_id, minutes_before),
  CONSTRAINT event_reminders_at_most_four_weeks_before CHECK (minutes_before BETWEEN 0 AND (((4 * 7) * 24) * 60)),
  CONSTRAINT event_reminders_event_id_fkey FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE
);

COMMENT ON TABLE event_reminders IS 'When to speak up before an event.';

CREATE INDEX event_reminders_pending_idx ON event_reminders (event_id) WHERE sent_at IS NULL;

CREATE TABLE context_summaries (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id varchar(64) NOT NULL,
  kind context_kind NOT NULL,
  key varchar(64) NOT NULL,
  summary text NOT NULL,
  original jsonb NOT NULL,
  model_name varchar(120),
  relevance numeric(3, 2) DEFAULT 0 NOT NULL,
  confidence numeric(3, 2) DEFAULT 0.80 NOT NULL,
  status cache_status DEFAULT 'valid' NOT NULL,
  hits integer DEFAULT 0 NOT NULL,
  last_hit_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT context_summaries_pkey PRIMARY KEY (id),
  CONSTRAINT context_summaries_key_is_sha256 CHECK (length(key) = 64 AND ltrim(key, '0123456789abcdef') = ''),
  CONSTRAINT context_summaries_summary_not_empty CHECK (length(trim(summary)) > 0),
  CONSTRAINT context_summaries_scores_in_range CHECK (relevance BETWEEN 0 AND 1 AND confidence BETWEEN 0 AND 1),
  CONSTRAINT context_summaries_hits_have_a_time CHECK ((hits > 0) = (last_hit_at IS NOT NULL)),
  CONSTRAINT context_summaries_hits_not_negative CHECK (hits >= 0),
  CONSTRAINT context_summaries_expires_later CHECK (expires_at > created_at),
  CONSTRAINT context_summaries_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT context_summaries_model_name_fkey FOREIGN KEY (model_name) REFERENCES models (name) ON DELETE SET NULL
);

COMMENT ON COLUMN context_summaries.key IS 'SHA-256 of what was summarised, in hexadecimal.';

CREATE UNIQUE INDEX context_summaries_valid_key ON context_summaries (user_id, kind, key) WHERE status = 'valid';

CREATE INDEX context_summaries_user_id_idx ON context_summaries (user_id);

CREATE INDEX context_summaries_model_name_idx ON context_summaries (model_name);

CREATE INDEX context_summaries_expires_at_idx ON context_summaries (expires_at);

CREATE TABLE context_timings (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  user_id varchar(64),
  kind context_kind NOT NULL,
  operation cache_operation NOT NULL,
  duration_ms double precision NOT NULL,
  context_bytes integer,
  succeeded boolean NOT NULL,
  measured_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT context_timings_pkey PRIMARY KEY (id),
  CONSTRAINT context_timings_duration_not_negative CHECK (duration_ms >= 0),
  CONSTRAINT context_timings_bytes_not_negative CHECK (context_bytes >= 0),
  CONSTRAINT context_timings_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL
);

COMMENT ON TABLE context_timings IS 'How long the cache took, and saved.';

CREATE INDEX context_timings_user_id_idx ON context_timings (user_id);

CREATE INDEX context_timings_kind_operation_measured_at_idx ON context_timings (kind, operation, measured_at);

CREATE TABLE context_invalidations (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  user_id varchar(64),
  kind context_kind NOT NULL,
  reason varchar(200) NOT NULL,
  keys jsonb DEFAULT '[]' NOT NULL,
  happened_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT context_invalidations_pkey PRIMARY KEY (id),
  CONSTRAINT context_invalidations_reason_not_empty CHECK (length(trim(reason)) > 0),
  CONSTRAINT context_invalidations_keys_are_an_array CHECK (jsonb_typeof(keys) = 'array'),
  CONSTRAINT context_invalidations_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE context_invalidations IS 'Why summaries were thrown away.';

COMMENT ON COLUMN context_invalidations.user_id IS 'NULL: everybody''s.';

CREATE INDEX context_invalidations_user_id_idx ON context_invalidations (user_id);

CREATE TABLE developer_task_dependencies (
  task_id varchar(64) NOT NULL,
  depends_on_id varchar(64) NOT NULL,
  is_hard boolean DEFAULT true NOT NULL,
  CONSTRAINT developer_task_dependencies_pkey PRIMARY KEY (task_id, depends_on_id),
  CONSTRAINT developer_task_dependencies_on_another CHECK (task_id <> depends_on_id),
  CONSTRAINT developer_task_dependencies_task_id_fkey FOREIGN KEY (task_id) REFERENCES developer_tasks (id) ON DELETE CASCADE,
  CONSTRAINT developer_task_dependencies_depends_on_id_fkey FOREIGN KEY (depends_on_id) REFERENCES developer_tasks (id) ON DELETE RESTRICT
);

COMMENT ON TABLE developer_task_dependencies IS 'What has to be done first.';

COMMENT ON COLUMN developer_task_dependencies.is_hard IS 'Otherwise it would only be better.';

CREATE INDEX developer_task_dependencies_depends_on_id_idx ON developer_task_dependencies (depends_on_id);

CREATE TABLE developer_task_executions (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  task_id varchar(64) NOT NULL,
  attempt integer DEFAULT 1 NOT NULL,
  status execution_status DEFAULT 'running' NOT NULL,
  branch varchar(200),
  commit_id varchar(40),
  files_changed jsonb DEFAULT '[]' NOT NULL,
  lines_added integer DEFAULT 0 NOT NULL,
  lines_removed integer DEFAULT 0 NOT NULL,
  lines_net integer GENERATED ALWAYS AS (lines_added - lines_removed) STORED NOT NULL,
  output text DEFAULT '' NOT NULL,
  error text,
  started_at timestamptz DEFAULT now() NOT NULL,
  finished_at timestamptz,
  CONSTRAINT developer_task_executions_pkey PRIMARY KEY (id),
  CONSTRAINT developer_task_executions_task_id_attempt_key UNIQUE (task_id, attempt),
  CONSTRAINT developer_task_executions_attempt_positive CHECK (attempt >= 1),
  CONSTRAINT developer_task_executions_commit_is_sha1 CHECK (length(commit_id) = 40 AND ltrim(commit_id, '0123456789abcdef') = ''),
  CONSTRAINT developer_task_executions_lines_not_negative CHECK (least(lines_added, lines_removed) >= 0),
  CONSTRAINT developer_task_executions_in_order CHECK (finished_at >= started_at),
  CONSTRAINT developer_task_executions_finished_when_over CHECK ((status = 'running') = (finished_at IS NULL)),
  CONSTRAINT developer_task_executions_failure_says_why CHECK (status <> 'failed' OR length(trim(coalesce(error, ''))) > 0),
  CONSTRAINT developer_task_executions_task_id_fkey FOREIGN KEY (task_id) REFERENCES developer_tasks (id) ON DELETE CASCADE
);

COMMENT ON TABLE developer_task_executions IS 'Each try at a task.';

COMMENT ON COLUMN developer_task_executions.commit_id IS 'Git''s SHA-1.';

CREATE UNIQUE INDEX developer_task_executions_running_key ON developer_task_executions (task_id) WHERE status = 'running';

CREATE TABLE journal_entries (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  user_id varchar(64) NOT NULL,
  day date NOT NULL,
  title varchar(200),
  content text NOT NULL,
  mood mood,
  mood_score smallint,
  energy smallint,
  weather jsonb,
  latitude double precision,
  longitude double precision,
  is_private boolean DEFAULT false NOT NULL,
  reading_minutes integer GENERATED ALWAYS AS ((length(content) / 1000) + 1) STORED NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT journal_entries_pkey PRIMARY KEY (id),
  CONSTRAINT journal_entries_content_not_empty CHECK (length(trim(content)) > 0),
  CONSTRAINT journal_entries_mood_score_in_range CHECK (mood_score BETWEEN 1 AND 10),
  CONSTRAINT journal_entries_energy_in_range CHECK (energy IN (1, 2, 3, 4, 5)),
  CONSTRAINT journal_entries_place_is_on_earth CHECK (latitude BETWEEN (-90) AND 90 AND longitude BETWEEN (-180) AND 180),
  CONSTRAINT journal_entries_place_has_both CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CONSTRAINT journal_entries_moods_agree CHECK (NOT (mood IN ('joyful', 'happy') AND mood_score < 4)),
  CONSTRAINT journal_entries_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE journal_entries IS 'What a user wrote about a day. Private ones are never given to a model.';

COMMENT ON COLUMN journal_entries.day IS 'The user''s own: at eleven in the evening, it is another in UTC.';

COMMENT ON COLUMN journal_entries.mood_score IS 'From 1, the worst, to 10.';

COMMENT ON COLUMN journal_entries.energy IS 'From 1 to 5.';

CREATE INDEX journal_entries_user_id_day_idx ON journal_entries (user_id, day DESC);

CREATE INDEX journal_entries_shareable_idx ON journal_entries (user_id, day) WHERE NOT (is_private);

CREATE FUNCTION journal_entries_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER journal_entries_on_update BEFORE UPDATE ON journal_entries FOR EACH ROW EXECUTE FUNCTION journal_entries_on_update();

CREATE TABLE journal_entry_people (
  entry_id bigint NOT NULL,
  person_id bigint NOT NULL,
  CONSTRAINT journal_entry_people_pkey PRIMARY KEY (entry_id, person_id),
  CONSTRAINT journal_entry_people_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES journal_entries (id) ON DELETE CASCADE,
  CONSTRAINT journal_entry_people_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
);

CREATE INDEX journal_entry_people_person_id_idx ON journal_entry_people (person_id);

CREATE TABLE journal_prompts (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  question varchar(300) NOT NULL,
  for_mood mood,
  from_hour smallint DEFAULT 0 NOT NULL,
  until_hour smallint DEFAULT 24 NOT NULL,
  weight real DEFAULT 1 NOT NULL,
  is_active boolean DEFAULT true NOT NULL,
  CONSTRAINT journal_prompts_pkey PRIMARY KEY (id),
  CONSTRAINT journal_prompts_question_key UNIQUE (question),
  CONSTRAINT journal_prompts_ask CHECK (question LIKE '%?'),
  CONSTRAINT journal_prompts_hours_in_order CHECK (0 <= from_hour AND from_hour < until_hour AND until_hour <= 24),
  CONSTRAINT journal_prompts_weight_positive CHECK (weight > 0)
);

COMMENT ON TABLE journal_prompts IS 'Questions that help a user to begin.';

CREATE TABLE knowledge_sources (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  kind knowledge_source_kind NOT NULL,
  title varchar(300) NOT NULL,
  address text,
  trust numeric(2, 1) DEFAULT 0.5 NOT NULL,
  retrieved_on date,
  document json,
  CONSTRAINT knowledge_sources_pkey PRIMARY KEY (id),
  CONSTRAINT knowledge_sources_title_not_empty CHECK (length(trim(title)) > 0),
  CONSTRAINT knowledge_sources_trust_in_range CHECK (trust BETWEEN 0 AND 1),
  CONSTRAINT knowledge_sources_web_has_an_address CHECK (kind <> 'web' OR (address IS NOT NULL AND retrieved_on IS NOT NULL))
);

COMMENT ON COLUMN knowledge_sources.document IS 'As it came, byte for byte.';

CREATE UNIQUE INDEX knowledge_sources_address_key ON knowledge_sources (address) WHERE kind = 'web';

CREATE TABLE knowledge_articles (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  slug varchar(120) NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  is_current boolean DEFAULT true NOT NULL,
  status article_status DEFAULT 'draft' NOT NULL,
  source_id bigint,
  written_by varchar(64),
  title varchar(300) NOT NULL,
  body text NOT NULL,
  language varchar(2) DEFAULT 'en' NOT NULL,
  confidence numeric(3, 2) DEFAULT 0.50 NOT NULL,
  valid_from date,
  valid_until date,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT knowledge_articles_pkey PRIMARY KEY (id),
  CONSTRAINT knowledge_articles_slug_version_key UNIQUE (slug, version),
  CONSTRAINT knowledge_articles_slug_is_one CHECK (ltrim(slug, 'abcdefghijklmnopqrstuvwxyz0123456789-') = '' AND slug NOT LIKE '-%' AND slug NOT LIKE '%-' AND length(slug) > 0),
  CONSTRAINT knowledge_articles_version_positive CHECK (version > 0),
  CONSTRAINT knowledge_articles_body_of_the_published CHECK (status <> 'published' OR length(trim(body)) > 0),
  CONSTRAINT knowledge_articles_title_not_empty CHECK (length(trim(title)) > 0),
  CONSTRAINT knowledge_articles_confidence_in_range CHECK (confidence BETWEEN 0 AND 1),
  CONSTRAINT knowledge_articles_valid_in_order CHECK (valid_until > valid_from),
  CONSTRAINT knowledge_articles_source_id_fkey FOREIGN KEY (source_id) REFERENCES knowledge_sources (id) ON DELETE SET NULL,
  CONSTRAINT knowledge_articles_written_by_fkey FOREIGN KEY (written_by) REFERENCES users (id) ON DELETE SET NULL
);

COMMENT ON TABLE knowledge_articles IS 'One thing that Zoe knows, in its versions. The latest is the one that is current.';

CREATE UNIQUE INDEX knowledge_articles_current_key ON knowledge_articles (slug) WHERE is_current;

CREATE INDEX knowledge_articles_source_id_idx ON knowledge_articles (source_id);

CREATE INDEX knowledge_articles_written_by_idx ON knowledge_articles (written_by);

CREATE INDEX knowledge_articles_words_idx ON knowledge_articles USING gin ((to_tsvector('english', (title || ' ') || body)));

CREATE FUNCTION knowledge_articles_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER knowledge_articles_on_update BEFORE UPDATE ON knowledge_articles FOR EACH ROW EXECUTE FUNCTION knowledge_articles_on_update();

CREATE TABLE knowledge_links (
  from_id uuid NOT NULL,
  to_id uuid NOT NULL,
  kind article_link_kind DEFAULT 'see_also' NOT NULL,
  CONSTRAINT knowledge_links_pkey PRIMARY KEY (from_id, to_id, kind),
  CONSTRAINT knowledge_links_between_two CHECK (from_id <> to_id),
  CONSTRAINT knowledge_links_from_id_fkey FOREIGN KEY (from_id) REFERENCES knowledge_articles (id) ON DELETE CASCADE,
  CONSTRAINT knowledge_links_to_id_fkey FOREIGN KEY (to_id) REFERENCES knowledge_articles (id) ON DELETE CASCADE
);

CREATE INDEX knowledge_links_to_id_idx ON knowledge_links (to_id);

CREATE TABLE learning_patterns (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  user_id varchar(64),
  kind pattern_kind NOT NULL,
  key varchar(120) NOT NULL,
  pattern jsonb NOT NULL,
  occurrences integer DEFAULT 1 NOT NULL,
  misses integer DEFAULT 0 NOT NULL,
  confidence numeric(4, 3) DEFAULT 0.5 NOT NULL,
  usual_time time,
  first_seen_at timestamptz DEFAULT now() NOT NULL,
  last_seen_at timestamptz DEFAULT now() NOT NULL,
  forgotten_at timestamptz,
  CONSTRAINT learning_patterns_pkey PRIMARY KEY (id),
  CONSTRAINT learning_patterns_key_not_empty CHECK (key <> '' AND key = trim(key)),
  CONSTRAINT learning_patterns_pattern_is_an_object CHECK (jsonb_typeof(pattern) = 'object'),
  CONSTRAINT learning_patterns_seen CHECK (occurrences >= 1 AND misses >= 0),
  CONSTRAINT learning_patterns_confidence_in_range CHECK (confidence BETWEEN 0 AND 1),
  CONSTRAINT learning_patterns_certain_only_if_often CHECK (confidence < 0.9 OR occurrences >= 3),
  CONSTRAINT learning_patterns_in_order CHECK (first_seen_at <= last_seen_at AND coalesce(forgotten_at >= first_seen_at, true)),
  CONSTRAINT learning_patterns_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE learning_patterns IS 'Something that keeps happening. Without a user, it holds for all.';

COMMENT ON COLUMN learning_patterns.key IS 'coffee_before_mail';

CREATE UNIQUE INDEX learning_patterns_once ON learning_patterns (kind, key, (coalesce(user_id, '')));

CREATE INDEX learning_patterns_user_id_idx ON learning_patterns (user_id);

CREATE INDEX learning_patterns_known_idx ON learning_patterns (user_id, confidence DESC) WHERE forgotten_at IS NULL;

CREATE TABLE learning_examples (
  pattern_id bigint NOT NULL,
  number integer NOT NULL,
  said text NOT NULL,
  answered text,
  corrected_to text,
  seen_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT learning_examples_pkey PRIMARY KEY (pattern_id, number),
  CONSTRAINT learning_examples_number_positive CHECK (number > 0),
  CONSTRAINT learning_examples_correction_corrects CHECK (corrected_to IS DISTINCT FROM answered OR corrected_to IS NULL),
  CONSTRAINT learning_examples_pattern_id_fkey FOREIGN KEY (pattern_id) REFERENCES learning_patterns (id) ON DELETE CASCADE
);

COMMENT ON TABLE learning_examples IS 'The interactions that a pattern was learned from.';

CREATE TABLE learned_preferences (
  user_id varchar(64) NOT NULL,
  key varchar(120) NOT NULL,
  value jsonb NOT NULL,
  source preference_source DEFAULT 'inferred' NOT NULL,
  pattern_id bigint,
  confidence numeric(4, 3) DEFAULT 0.5 NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT learned_preferences_pkey PRIMARY KEY (user_id, key),
  CONSTRAINT learned_preferences_value_not_null CHECK (jsonb_typeof(value) <> 'null'),
  CONSTRAINT learned_preferences_confidence_in_range CHECK (confidence BETWEEN 0 AND 1),
  CONSTRAINT learned_preferences_stated_are_certain CHECK (source <> 'stated' OR confidence = 1),
  CONSTRAINT learned_preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT learned_preferences_pattern_id_fkey FOREIGN KEY (pattern_id) REFERENCES learning_patterns (id) ON DELETE SET NULL
);

COMMENT ON TABLE learned_preferences IS 'How a user likes things to be.';

CREATE INDEX learned_preferences_pattern_id_idx ON learned_preferences (pattern_id);

CREATE FUNCTION learned_preferences_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER learned_preferences_on_update BEFORE UPDATE ON learned_preferences FOR EACH ROW EXECUTE FUNCTION learned_preferences_on_update();

CREATE TABLE services (
  name varchar(60) NOT NULL,
  status service_status DEFAULT 'starting' NOT NULL,
  status_since timestamptz DEFAULT now() NOT NULL,
  port integer,
  image varchar(200),
  checked_at timestamptz,
  response_ms real,
  CONSTRAINT services_pkey PRIMARY KEY (name),
  CONSTRAINT services_port_in_range CHECK (port BETWEEN 1 AND 65535),
  CONSTRAINT services_response_not_negative CHECK (response_ms >= 0),
  CONSTRAINT services_name_is_lower_case CHECK (name <> '' AND ltrim(name, 'abcdefghijklmnopqrstuvwxyz0123456789-') = '')
);

COMMENT ON TABLE services IS 'The parts that Zoe runs as: zoe-core, zoe-auth, …';

CREATE UNIQUE INDEX services_port_key ON services (port) WHERE port IS NOT NULL;

CREATE TABLE system_metrics (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  service varchar(60),
  name varchar(80) NOT NULL,
  value double precision NOT NULL,
  unit metric_unit DEFAULT 'count' NOT NULL,
  labels jsonb DEFAULT '{}' NOT NULL,
  measured_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT system_metrics_pkey PRIMARY KEY (id),
  CONSTRAINT system_metrics_name_not_empty CHECK (name <> ''),
  CONSTRAINT system_metrics_percent_in_range CHECK (unit <> 'percent' OR value BETWEEN 0 AND 100),
  CONSTRAINT system_metrics_above_absolute_zero CHECK (NOT (unit = 'celsius' AND value < (-273.15))),
  CONSTRAINT system_metrics_counts_not_negative CHECK (unit NOT IN ('count', 'bytes', 'milliseconds') OR value >= 0),
  CONSTRAINT system_metrics_service_fkey FOREIGN KEY (service) REFERENCES services (name) ON DELETE CASCADE
);

COMMENT ON TABLE system_metrics IS 'One measured value each. The largest table; old rows are thinned out.';

COMMENT ON COLUMN system_metrics.name IS 'cpu_usage, memory_used, …';

CREATE INDEX system_metrics_name_measured_at_idx ON system_metrics (name, measured_at DESC);

CREATE INDEX system_metrics_service_idx ON system_metrics (service);

CREATE INDEX system_metrics_by_time_idx ON system_metrics USING brin (measured_at);

CREATE TABLE model_days (
  model_name varchar(120) NOT NULL,
  use model_use NOT NULL,
  day date NOT NULL,
  runs integer DEFAULT 0 NOT NULL,
  failures integer DEFAULT 0 NOT NULL,
  successes integer GENERATED ALWAYS AS (runs - failures) STORED NOT NULL,
  median_ms double precision,
  slowest_ms double precision,
  average_quality numeric(3, 2),
  CONSTRAINT model_days_pkey PRIMARY KEY (model_name, use, day),
  CONSTRAINT model_days_failures_among_runs CHECK (failures BETWEEN 0 AND runs),
  CONSTRAINT model_days_slowest_above_the_median CHECK (slowest_ms >= median_ms),
  CONSTRAINT model_days_quality_in_range CHECK (average_quality BETWEEN 0.00 AND 1.00),
  CONSTRAINT model_days_model_name_fkey FOREIGN KEY (model_name) REFERENCES models (name) ON DELETE CASCADE
);

COMMENT ON TABLE model_days IS 'The runs, summed up; what the router chooses a model by.';

CREATE TABLE notes (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  user_id varchar(64) NOT NULL,
  project_id bigint,
  title varchar(300) DEFAULT '' NOT NULL,
  content text NOT NULL,
  content_length integer GENERATED ALWAYS AS (length(content)) STORED NOT NULL,
  source varchar(20) DEFAULT 'typed' NOT NULL,
  is_pinned boolean DEFAULT false NOT NULL,
  archived_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT notes_pkey PRIMARY KEY (id),
  CONSTRAINT notes_say_something CHECK ((length(trim(title)) + length(trim(content))) > 0),
  CONSTRAINT notes_source_known CHECK (source IN ('typed', 'spoken', 'imported', 'zoe')),
  CONSTRAINT notes_archived_are_not_pinned CHECK (NOT (is_pinned AND archived_at IS NOT NULL)),
  CONSTRAINT notes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT notes_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE SET NULL
);

COMMENT ON TABLE notes IS 'What a user wants to remember in words.';

CREATE INDEX notes_user_id_idx ON notes (user_id);

CREATE INDEX notes_project_id_idx ON notes (project_id);

CREATE INDEX notes_recent_idx ON notes (user_id, updated_at DESC) WHERE archived_at IS NULL;

CREATE INDEX notes_pinned_idx ON notes (user_id) WHERE is_pinned;

CREATE INDEX notes_words_idx ON notes USING gin ((to_tsvector('english', (title || ' ') || content)));

CREATE FUNCTION notes_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER notes_on_update BEFORE UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION notes_on_update();

CREATE TABLE tags (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  user_id varchar(64) NOT NULL,
  name varchar(50) NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT tags_pkey PRIMARY KEY (id),
  CONSTRAINT tags_user_id_name_key UNIQUE (user_id, name),
  CONSTRAINT tags_name_without_spaces_around CHECK (name = trim(name) AND name <> ''),
  CONSTRAINT tags_name_without_a_comma CHECK (position(',' IN name) = 0),
  CONSTRAINT tags_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE tags IS 'A user''s own words for sorting notes.';

CREATE TABLE note_tags (
  note_id bigint NOT NULL,
  tag_id bigint NOT NULL,
  CONSTRAINT note_tags_pkey PRIMARY KEY (note_id, tag_id),
  CONSTRAINT note_tags_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes (id) ON DELETE CASCADE,
  CONSTRAINT note_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE
);

CREATE INDEX note_tags_tag_id_idx ON note_tags (tag_id);

CREATE TABLE note_people (
  note_id bigint NOT NULL,
  person_id bigint NOT NULL,
  CONSTRAINT note_people_pkey PRIMARY KEY (note_id, person_id),
  CONSTRAINT note_people_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes (id) ON DELETE CASCADE,
  CONSTRAINT note_people_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
);

COMMENT ON TABLE note_people IS 'Whom a note is about.';

CREATE INDEX note_people_person_id_idx ON note_people (person_id);

CREATE TABLE attachments (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  note_id bigint NOT NULL,
  file_name varchar(255) NOT NULL,
  media_type varchar(127) DEFAULT 'application/octet-stream' NOT NULL,
  content bytea,
  path text,
  stored_bytes integer GENERATED ALWAYS AS (octet_length(content)) STORED,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT attachments_pkey PRIMARY KEY (id),
  CONSTRAINT attachments_file_name_once UNIQUE (note_id, file_name),
  CONSTRAINT attachments_in_one_place CHECK ((content IS NULL) <> (path IS NULL)),
  CONSTRAINT attachments_path_stays_inside CHECK (path NOT LIKE '/%' AND path NOT LIKE '%..%'),
  CONSTRAINT attachments_media_type_has_two_parts CHECK (media_type LIKE '_%/_%'),
  CONSTRAINT attachments_file_name_not_empty CHECK (length(trim(file_name)) > 0),
  CONSTRAINT attachments_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes (id) ON DELETE CASCADE
);

COMMENT ON TABLE attachments IS 'A note''s files. Small ones are kept here, large ones beside the database.';

COMMENT ON COLUMN attachments.path IS 'Relative to the data folder.';

CREATE TABLE person_relationships (
  user_id varchar(64) NOT NULL,
  person_id bigint NOT NULL,
  other_person_id bigint NOT NULL,
  kind relationship_kind NOT NULL,
  strength numeric(3, 2) DEFAULT 0.50 NOT NULL,
  since date,
  until date,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT person_relationships_pkey PRIMARY KEY (person_id, other_person_id, kind),
  CONSTRAINT person_relationships_between_two CHECK (person_id <> other_person_id),
  CONSTRAINT person_relationships_kind_is_of_two CHECK (kind <> 'self'),
  CONSTRAINT person_relationships_strength_in_range CHECK (strength >= 0 AND strength <= 1),
  CONSTRAINT person_relationships_in_order CHECK (until >= since),
  CONSTRAINT person_relationships_user_id_person_id_fkey FOREIGN KEY (user_id, person_id) REFERENCES people (user_id, id) ON DELETE CASCADE,
  CONSTRAINT person_relationships_user_id_other_person_id_fkey FOREIGN KEY (user_id, other_person_id) REFERENCES people (user_id, id) ON DELETE CASCADE
);

COMMENT ON TABLE person_relationships IS 'Who is what to whom, from the first person''s side.';

CREATE INDEX person_relationships_user_id_person_id_idx ON person_relationships (user_id, person_id);

CREATE INDEX person_relationships_user_id_other_person_id_idx ON person_relationships (user_id, other_person_id);

CREATE TABLE person_contacts (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  person_id bigint NOT NULL,
  happened_at timestamptz DEFAULT now() NOT NULL,
  channel contact_channel DEFAULT 'in_person' NOT NULL,
  duration interval,
  warmth smallint,
  summary text DEFAULT '' NOT NULL,
  CONSTRAINT person_contacts_pkey PRIMARY KEY (id),
  CONSTRAINT person_contacts_warmth_in_range CHECK (warmth BETWEEN (-2) AND 2),
  CONSTRAINT person_contacts_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
);

COMMENT ON TABLE person_contacts IS 'When a user and a person were in touch.';

COMMENT ON COLUMN person_contacts.warmth IS 'From −2, a quarrel, to 2.';

CREATE INDEX person_contacts_person_id_happened_at_idx ON person_contacts (person_id, happened_at DESC);

CREATE TABLE project_people (
  user_id varchar(64) NOT NULL,
  project_id bigint NOT NULL,
  person_id bigint NOT NULL,
  role project_role DEFAULT 'contributor' NOT NULL,
  hours_per_week numeric(4, 1),
  joined_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT project_people_pkey PRIMARY KEY (project_id, person_id),
  CONSTRAINT project_people_hours_in_a_week CHECK (hours_per_week > 0 AND hours_per_week <= 168),
  CONSTRAINT project_people_user_id_project_id_fkey FOREIGN KEY (user_id, project_id) REFERENCES projects (user_id, id) ON DELETE CASCADE,
  CONSTRAINT project_people_user_id_person_id_fkey FOREIGN KEY (user_id, person_id) REFERENCES people (user_id, id) ON DELETE CASCADE
);

COMMENT ON TABLE project_people IS 'Who takes part in a project.';

CREATE INDEX project_people_user_id_project_id_idx ON project_people (user_id, project_id);

CREATE INDEX project_people_user_id_person_id_idx ON project_people (user_id, person_id);

CREATE UNIQUE INDEX project_people_owner_key ON project_people (project_id) WHERE role = 'owner';

CREATE TABLE sessions (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id varchar(64) NOT NULL,
  token_hash varchar(64) NOT NULL,
  method auth_method DEFAULT 'password' NOT NULL,
  device_name varchar(120),
  ip_address varchar(45),
  user_agent text,
  state jsonb DEFAULT '{}' NOT NULL,
  idle_timeout interval DEFAULT '30 minutes' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  last_activity_at timestamptz DEFAULT now() NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  end_reason text,
  CONSTRAINT sessions_pkey PRIMARY KEY (id),
  CONSTRAINT sessions_token_hash_key UNIQUE (token_hash),
  CONSTRAINT sessions_token_is_sha256 CHECK (length(token_hash) = 64 AND ltrim(token_hash, '0123456789abcdef') = ''),
  CONSTRAINT sessions_expires_later CHECK (expires_at > created_at),
  CONSTRAINT sessions_ends_later CHECK (ended_at >= created_at),
  CONSTRAINT sessions_reason_of_an_end CHECK (end_reason IS NULL OR ended_at IS NOT NULL),
  CONSTRAINT sessions_reason_known CHECK (end_reason IN ('logout', 'expired', 'revoked', 'replaced')),
  CONSTRAINT sessions_state_is_an_object CHECK (jsonb_typeof(state) = 'object'),
  CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE sessions IS 'Who is signed in, where, and until when.';

COMMENT ON COLUMN sessions.token_hash IS 'SHA-256 of the token, in hexadecimal.';

COMMENT ON COLUMN sessions.state IS 'What the session manager keeps between requests.';

CREATE INDEX sessions_user_id_idx ON sessions (user_id);

CREATE INDEX sessions_open_idx ON sessions (user_id, last_activity_at DESC) WHERE ended_at IS NULL;

CREATE INDEX sessions_to_expire_idx ON sessions (expires_at) WHERE ended_at IS NULL;

CREATE FUNCTION sessions_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.last_activity_at IS NOT DISTINCT FROM OLD.last_activity_at THEN
    NEW.last_activity_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER sessions_on_update BEFORE UPDATE ON sessions FOR EACH ROW EXECUTE FUNCTION sessions_on_update();

CREATE TABLE user_feedback (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id varchar(64) NOT NULL,
  session_id uuid,
  interaction_id varchar(80) NOT NULL,
  kind feedback_kind NOT NULL,
  rating smallint,
  thumbs_up boolean,
  comment text,
  signals jsonb,
  level satisfaction_level,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT user_feedback_pkey PRIMARY KEY (id),
  CONSTRAINT user_feedback_rating_in_range CHECK (rating BETWEEN 1 AND 5),
  CONSTRAINT user_feedback_says_what_its_kind_says CHECK (CASE kind WHEN 'rating' THEN rating IS NOT NULL WHEN 'thumbs' THEN thumbs_up IS NOT NULL WHEN 'comment' THEN comment IS NOT NULL ELSE signals IS NOT NULL END),
  CONSTRAINT user_feedback_comment_not_empty CHECK (length(trim(comment)) > 0),
  CONSTRAINT user_feedback_interaction_not_empty CHECK (interaction_id <> ''),
  CONSTRAINT user_feedback_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT user_feedback_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE SET NULL
);

COMMENT ON TABLE user_feedback IS 'What a user said, or did, about one answer of Zoe''s.';

COMMENT ON COLUMN user_feedback.interaction_id IS 'Of the answer.';

COMMENT ON COLUMN user_feedback.signals IS 'What implicit feedback was read from: time to the next question, repetitions, …';

COMMENT ON COLUMN user_feedback.level IS 'What all of it comes to.';

CREATE INDEX user_feedback_user_id_created_at_idx ON user_feedback (user_id, created_at DESC);

CREATE INDEX user_feedback_session_id_idx ON user_feedback (session_id);

CREATE UNIQUE INDEX user_feedback_once_per_kind ON user_feedback (interaction_id, kind) WHERE kind <> 'implicit';

CREATE TABLE satisfaction_days (
  user_id varchar(64) NOT NULL,
  day date NOT NULL,
  answers integer NOT NULL,
  positive integer DEFAULT 0 NOT NULL,
  negative integer DEFAULT 0 NOT NULL,
  neutral integer GENERATED ALWAYS AS ((answers - positive) - negative) STORED NOT NULL,
  average_rating numeric(3, 2),
  average_response_ms double precision,
  CONSTRAINT satisfaction_days_pkey PRIMARY KEY (user_id, day),
  CONSTRAINT satisfaction_days_counts_fit CHECK (positive >= 0 AND negative >= 0 AND (positive + negative) <= answers),
  CONSTRAINT satisfaction_days_average_in_range CHECK (average_rating >= 1.00 AND average_rating <= 5.00),
  CONSTRAINT satisfaction_days_response_not_negative CHECK (average_response_ms >= 0),
  CONSTRAINT satisfaction_days_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE satisfaction_days IS 'Each user''s feedback, summed up by day.';

CREATE TABLE self_identity (
  id smallint DEFAULT 1 NOT NULL,
  name varchar(40) DEFAULT 'Zoe' NOT NULL,
  version varchar(20) NOT NULL,
  purpose text NOT NULL,
  traits jsonb DEFAULT '{}' NOT NULL,
  goals jsonb DEFAULT '[]' NOT NULL,
  limits jsonb DEFAULT '[]' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT self_identity_pkey PRIMARY KEY (id),
  CONSTRAINT self_identity_is_one CHECK (id = 1),
  CONSTRAINT self_identity_version_has_a_dot CHECK (version LIKE '_%._%'),
  CONSTRAINT self_identity_documents_have_their_shape CHECK (jsonb_typeof(traits) = 'object' AND jsonb_typeof(goals) = 'array' AND jsonb_typeof(limits) = 'array')
);

COMMENT ON TABLE self_identity IS 'Who Zoe is. One row.';

COMMENT ON COLUMN self_identity.traits IS 'Each trait and how marked it is, from 0 to 1.';

CREATE FUNCTION self_identity_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER self_identity_on_update BEFORE UPDATE ON self_identity FOR EACH ROW EXECUTE FUNCTION self_identity_on_update();

CREATE TABLE reflections (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id varchar(64),
  follows_id uuid,
  kind reflection_kind NOT NULL,
  content text NOT NULL,
  insights jsonb DEFAULT '[]' NOT NULL,
  importance numeric(3, 2) DEFAULT 0.5 NOT NULL,
  confidence real DEFAULT 0.5 NOT NULL,
  acted_on boolean DEFAULT false NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT reflections_pkey PRIMARY KEY (id),
  CONSTRAINT reflections_content_not_empty CHECK (length(trim(content)) > 0),
  CONSTRAINT reflections_importance_in_range CHECK (importance BETWEEN 0 AND 1),
  CONSTRAINT reflections_confidence_in_range CHECK (confidence >= 0 AND confidence <= 1),
  CONSTRAINT reflections_not_after_itself CHECK (follows_id <> id),
  CONSTRAINT reflections_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT reflections_follows_id_fkey FOREIGN KEY (follows_id) REFERENCES reflections (id) ON DELETE SET NULL
);

COMMENT ON TABLE reflections IS 'What Zoe thought about what she had done.';

COMMENT ON COLUMN reflections.user_id IS 'NULL: about no one in particular.';

COMMENT ON COLUMN reflections.follows_id IS 'The thought that led to it.';

CREATE INDEX reflections_user_id_idx ON reflections (user_id);

CREATE INDEX reflections_follows_id_idx ON reflections (follows_id);

CREATE INDEX reflections_to_act_on_idx ON reflections (importance DESC) WHERE NOT (acted_on);

CREATE TABLE self_evaluations (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  aspect varchar(60) NOT NULL,
  expected numeric(4, 3) NOT NULL,
  measured numeric(4, 3),
  evidence text DEFAULT '' NOT NULL,
  period_start date NOT NULL,
  period_end date NOT NULL,
  CONSTRAINT self_evaluations_pkey PRIMARY KEY (id),
  CONSTRAINT self_evaluations_aspect_period_start_key UNIQUE (aspect, period_start),
  CONSTRAINT self_evaluations_scores_in_range CHECK (expected BETWEEN 0 AND 1 AND coalesce(measured, 0) BETWEEN 0 AND 1),
  CONSTRAINT self_evaluations_in_order CHECK (period_end > period_start),
  CONSTRAINT self_evaluations_measured_with_evidence CHECK (measured IS NULL OR evidence <> '')
);

COMMENT ON TABLE self_evaluations IS 'How good Zoe holds herself to be at something, and how good she then was.';

CREATE TABLE snapshots (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  parent_id uuid,
  task_id varchar(64),
  created_by varchar(64) NOT NULL,
  kind snapshot_kind DEFAULT 'manual' NOT NULL,
  label varchar(120) NOT NULL,
  commit_id varchar(40),
  file_count integer DEFAULT 0 NOT NULL,
  total_bytes bigint DEFAULT 0 NOT NULL,
  checksum varchar(64),
  is_protected boolean DEFAULT false NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  expires_at timestamptz,
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
);

COMMENT ON TABLE snapshots IS 'The state of the system''s files at a moment. One that follows another keeps what has changed since.';

COMMENT ON COLUMN snapshots.task_id IS 'The change that it was taken for.';

COMMENT ON COLUMN snapshots.checksum IS 'SHA-256 of the files in their order; NULL until all are in.';

COMMENT ON COLUMN snapshots.is_protected IS 'Is never thinned out.';

CREATE INDEX snapshots_parent_id_idx ON snapshots (parent_id);

CREATE INDEX snapshots_task_id_idx ON snapshots (task_id);

CREATE INDEX snapshots_created_by_idx ON snapshots (created_by);

CREATE INDEX snapshots_to_thin_out_idx ON snapshots (expires_at) WHERE expires_at IS NOT NULL AND NOT (is_protected);

CREATE TABLE snapshot_files (
  snapshot_id uuid NOT NULL,
  path varchar(1000) NOT NULL,
  mode integer DEFAULT 420 NOT NULL,
  content bytea,
  size integer GENERATED ALWAYS AS (octet_length(content)) STORED,
  CONSTRAINT snapshot_files_pkey PRIMARY KEY (snapshot_id, path),
  CONSTRAINT snapshot_files_path_stays_inside CHECK (path <> '' AND path NOT LIKE '/%' AND path NOT LIKE '%..%'),
  CONSTRAINT snapshot_files_mode_in_range CHECK (mode BETWEEN 0 AND 4095),
  CONSTRAINT snapshot_files_snapshot_id_fkey FOREIGN KEY (snapshot_id) REFERENCES snapshots (id) ON DELETE CASCADE
);

COMMENT ON COLUMN snapshot_files.mode IS 'As POSIX has it: 420 is 0644.';

COMMENT ON COLUMN snapshot_files.content IS 'NULL: the file was deleted since the parent.';

CREATE TABLE snapshot_restores (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  snapshot_id uuid NOT NULL,
  undo_id uuid,
  restored_by varchar(64) NOT NULL,
  status execution_status DEFAULT 'running' NOT NULL,
  dry_run boolean DEFAULT false NOT NULL,
  started_at timestamptz DEFAULT now() NOT NULL,
  finished_at timestamptz,
  CONSTRAINT snapshot_restores_pkey PRIMARY KEY (id),
  CONSTRAINT snapshot_restores_undo_is_another CHECK (undo_id IS DISTINCT FROM snapshot_id),
  CONSTRAINT snapshot_restores_real_ones_can_be_undone CHECK (dry_run OR undo_id IS NOT NULL OR status <> 'succeeded'),
  CONSTRAINT snapshot_restores_in_order CHECK (finished_at >= started_at),
  CONSTRAINT snapshot_restores_snapshot_id_fkey FOREIGN KEY (snapshot_id) REFERENCES snapshots (id) ON DELETE RESTRICT,
  CONSTRAINT snapshot_restores_undo_id_fkey FOREIGN KEY (undo_id) REFERENCES snapshots (id) ON DELETE SET NULL,
  CONSTRAINT snapshot_restores_restored_by_fkey FOREIGN KEY (restored_by) REFERENCES users (id) ON DELETE RESTRICT
);

COMMENT ON TABLE snapshot_restores IS 'When the system was set back, and whether it worked.';

COMMENT ON COLUMN snapshot_restores.undo_id IS 'The snapshot taken before.';

CREATE INDEX snapshot_restores_snapshot_id_idx ON snapshot_restores (snapshot_id);

CREATE INDEX snapshot_restores_undo_id_idx ON snapshot_restores (undo_id);

CREATE INDEX snapshot_restores_restored_by_idx ON snapshot_restores (restored_by);

CREATE TABLE lists (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  user_id varchar(64) NOT NULL,
  project_id bigint,
  name varchar(120) NOT NULL,
  kind list_kind DEFAULT 'custom' NOT NULL,
  icon varchar(8),
  "position" integer DEFAULT 0 NOT NULL,
  archived_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT lists_pkey PRIMARY KEY (id),
  CONSTRAINT lists_user_id_name_key UNIQUE (user_id, name),
  CONSTRAINT lists_name_not_empty CHECK (length(trim(name)) > 0),
  CONSTRAINT lists_icon_is_short CHECK (length(icon) BETWEEN 1 AND 4),
  CONSTRAINT lists_position_not_negative CHECK ("position" >= 0),
  CONSTRAINT lists_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT lists_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE SET NULL
);

COMMENT ON TABLE lists IS 'Shopping, things to do, things to do before one dies.';

COMMENT ON COLUMN lists.icon IS 'An emoji, which can be several characters.';

CREATE INDEX lists_project_id_idx ON lists (project_id);

CREATE INDEX lists_in_use_idx ON lists (user_id, kind, "position") WHERE archived_at IS NULL;

CREATE FUNCTION lists_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER lists_on_update BEFORE UPDATE ON lists FOR EACH ROW EXECUTE FUNCTION lists_on_update();

CREATE TABLE list_shares (
  list_id bigint NOT NULL,
  user_id varchar(64) NOT NULL,
  level permission_level DEFAULT 'write' NOT NULL,
  shared_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT list_shares_pkey PRIMARY KEY (list_id, user_id),
  CONSTRAINT list_shares_list_id_fkey FOREIGN KEY (list_id) REFERENCES lists (id) ON DELETE CASCADE,
  CONSTRAINT list_shares_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE list_shares IS 'Whom a list is shared with.';

CREATE INDEX list_shares_user_id_idx ON list_shares (user_id);

CREATE TABLE tasks (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  list_id bigint NOT NULL,
  parent_id bigint,
  assigned_to varchar(64),
  text varchar(1000) NOT NULL,
  notes text DEFAULT '' NOT NULL,
  status task_status DEFAULT 'open' NOT NULL,
  priority priority DEFAULT 'medium' NOT NULL,
  quantity numeric(9, 3),
  unit varchar(20),
  pieces smallint DEFAULT 1 NOT NULL,
  price_cents integer,
  total_cents integer GENERATED ALWAYS AS (price_cents * pieces) STORED,
  due_on date,
  due_at time,
  remind_at timestamptz,
  estimated_minutes integer,
  actual_minutes integer,
  "position" integer DEFAULT 0 NOT NULL,
  completed_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT tasks_pkey PRIMARY KEY (id),
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
);

COMMENT ON TABLE tasks IS 'What stands on a list. A task can have parts, which stand on the same list.';

COMMENT ON COLUMN tasks.quantity IS 'Of shopping: 1.5';

COMMENT ON COLUMN tasks.unit IS 'Of shopping: kg';

COMMENT ON COLUMN tasks.price_cents IS 'Of one piece.';

CREATE INDEX tasks_list_id_parent_id_idx ON tasks (list_id, parent_id);

CREATE INDEX tasks_assigned_to_idx ON tasks (assigned_to);

CREATE INDEX tasks_open_idx ON tasks (list_id, "position") WHERE status IN ('open', 'in_progress');

CREATE INDEX tasks_due_idx ON tasks (due_on, due_at) WHERE due_on IS NOT NULL AND completed_at IS NULL;

CREATE INDEX tasks_remind_idx ON tasks (remind_at) WHERE remind_at IS NOT NULL AND completed_at IS NULL;

CREATE FUNCTION tasks_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER tasks_on_update BEFORE UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION tasks_on_update();

CREATE TABLE tool_calls (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  tool_id varchar(80) NOT NULL,
  user_id varchar(64) NOT NULL,
  plan_id uuid,
  step_number smallint,
  arguments jsonb DEFAULT '{}' NOT NULL,
  result jsonb,
  status execution_status DEFAULT 'running' NOT NULL,
  confirmed_at timestamptz,
  error text,
  called_at timestamptz DEFAULT now() NOT NULL,
  returned_at timestamptz,
  CONSTRAINT tool_calls_pkey PRIMARY KEY (id),
  CONSTRAINT tool_calls_plan_has_a_step CHECK ((plan_id IS NULL) = (step_number IS NULL)),
  CONSTRAINT tool_calls_arguments_are_an_object CHECK (jsonb_typeof(arguments) = 'object'),
  CONSTRAINT tool_calls_in_order CHECK (returned_at >= called_at),
  CONSTRAINT tool_calls_result_or_error CHECK (result IS NULL OR error IS NULL),
  CONSTRAINT tool_calls_success_has_returned CHECK (status <> 'succeeded' OR returned_at IS NOT NULL),
  CONSTRAINT tool_calls_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES tools (id) ON DELETE RESTRICT,
  CONSTRAINT tool_calls_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT tool_calls_plan_id_step_number_fkey FOREIGN KEY (plan_id, step_number) REFERENCES plan_steps (plan_id, number) ON DELETE SET NULL
);

COMMENT ON TABLE tool_calls IS 'Each call of a tool, by a user''s wish or by a step of a plan.';

CREATE INDEX tool_calls_tool_id_called_at_idx ON tool_calls (tool_id, called_at DESC);

CREATE INDEX tool_calls_user_id_idx ON tool_calls (user_id);

CREATE INDEX tool_calls_plan_id_step_number_idx ON tool_calls (plan_id, step_number);

CREATE INDEX tool_calls_running_idx ON tool_calls (called_at) WHERE status = 'running';

CREATE TABLE user_profiles (
  user_id varchar(64) NOT NULL,
  bio text DEFAULT '' NOT NULL,
  birthday date,
  avatar bytea,
  wakes_at time,
  sleeps_at time,
  interests jsonb DEFAULT '[]' NOT NULL,
  personality jsonb DEFAULT '{}' NOT NULL,
  completeness numeric(3, 2) DEFAULT 0 NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT user_profiles_pkey PRIMARY KEY (user_id),
  CONSTRAINT user_profiles_bio_not_too_long CHECK (length(bio) <= 2000),
  CONSTRAINT user_profiles_birthday_plausible CHECK (birthday >= '1900-01-01'),
  CONSTRAINT user_profiles_interests_are_an_array CHECK (jsonb_typeof(interests) = 'array'),
  CONSTRAINT user_profiles_completeness_in_range CHECK (completeness BETWEEN 0 AND 1),
  CONSTRAINT user_profiles_day_has_both_ends CHECK ((wakes_at IS NULL) = (sleeps_at IS NULL)),
  CONSTRAINT user_profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE user_profiles IS 'What Zoe shows of a user and was told by them. One row at most per user.';

COMMENT ON COLUMN user_profiles.avatar IS 'A PNG of 256 × 256.';

CREATE FUNCTION user_profiles_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER user_profiles_on_update BEFORE UPDATE ON user_profiles FOR EACH ROW EXECUTE FUNCTION user_profiles_on_update();

CREATE TABLE user_permissions (
  user_id varchar(64) NOT NULL,
  resource varchar(80) NOT NULL,
  level permission_level DEFAULT 'read' NOT NULL,
  granted_by varchar(64),
  granted_at timestamptz DEFAULT now() NOT NULL,
  expires_at timestamptz,
  CONSTRAINT user_permissions_pkey PRIMARY KEY (user_id, resource),
  CONSTRAINT user_permissions_resource_not_empty CHECK (length(trim(resource)) > 0),
  CONSTRAINT user_permissions_not_by_oneself CHECK (granted_by <> user_id),
  CONSTRAINT user_permissions_expires_later CHECK (expires_at > granted_at),
  CONSTRAINT user_permissions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT user_permissions_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES users (id) ON DELETE SET NULL
);

COMMENT ON TABLE user_permissions IS 'What a user may do beyond their role.';

COMMENT ON COLUMN user_permissions.resource IS 'calendar, lists, developer, …';

CREATE INDEX user_permissions_granted_by_idx ON user_permissions (granted_by);

CREATE TABLE api_keys (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id varchar(64) NOT NULL,
  name varchar(80) NOT NULL,
  key_prefix varchar(12) NOT NULL,
  key_hash varchar(64) NOT NULL,
  scopes jsonb DEFAULT '[]' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  CONSTRAINT api_keys_pkey PRIMARY KEY (id),
  CONSTRAINT api_keys_key_hash_key UNIQUE (key_hash),
  CONSTRAINT api_keys_hash_is_sha256 CHECK (length(key_hash) = 64 AND ltrim(key_hash, '0123456789abcdef') = ''),
  CONSTRAINT api_keys_have_scopes CHECK (jsonb_array_length(scopes) > 0),
  CONSTRAINT api_keys_expires_later CHECK (expires_at > created_at),
  CONSTRAINT api_keys_revoked_later CHECK (revoked_at >= created_at),
  CONSTRAINT api_keys_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE api_keys IS 'Keys of programs that act for a user. The key itself is shown once and kept nowhere.';

COMMENT ON COLUMN api_keys.key_prefix IS 'The first letters, to tell keys apart.';

COMMENT ON COLUMN api_keys.key_hash IS 'SHA-256, in hexadecimal.';

CREATE INDEX api_keys_user_id_idx ON api_keys (user_id);

CREATE UNIQUE INDEX api_keys_name_in_use_key ON api_keys (user_id, name) WHERE revoked_at IS NULL;

CREATE TABLE auth_events (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  user_id varchar(64),
  username varchar(64) NOT NULL,
  kind auth_event_kind NOT NULL,
  ip_address varchar(45),
  user_agent text,
  detail jsonb,
  occurred_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT auth_events_pkey PRIMARY KEY (id),
  CONSTRAINT auth_events_login_has_a_user CHECK (kind <> 'login' OR user_id IS NOT NULL),
  CONSTRAINT auth_events_ip_address_not_short CHECK (length(ip_address) >= 2),
  CONSTRAINT auth_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL
);

COMMENT ON TABLE auth_events IS 'What happened at the door. Rows outlive their user.';

COMMENT ON COLUMN auth_events.username IS 'As it was typed, known or not.';

CREATE INDEX auth_events_user_id_occurred_at_idx ON auth_events (user_id, occurred_at DESC);

CREATE INDEX auth_events_failed_idx ON auth_events (username, occurred_at) WHERE kind = 'login_failed';

COMMIT;
