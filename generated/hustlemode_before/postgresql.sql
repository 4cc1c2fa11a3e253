-- Made by schemac from schemas/hustlemode/before. Do not edit.

BEGIN;

CREATE TYPE check_in_kind AS ENUM ('daily', 'weekly', 'goal');

CREATE TYPE check_in_status AS ENUM ('scheduled', 'sent', 'answered', 'missed', 'cancelled');

CREATE TYPE conversation_role AS ENUM ('user', 'assistant', 'system');

CREATE TYPE messaging_platform AS ENUM ('whatsapp', 'sms', 'web');

CREATE TYPE goal_category AS ENUM ('fitness', 'nutrition', 'career', 'learning', 'finance', 'relationships', 'other');

CREATE TYPE goal_status AS ENUM ('active', 'paused', 'completed', 'abandoned');

CREATE TYPE personality AS ENUM ('taskmaster', 'cheerleader');

CREATE TYPE check_in_frequency AS ENUM ('daily', 'weekdays', 'weekly');

CREATE TYPE user_status AS ENUM ('active', 'paused', 'deactivated');

COMMENT ON TYPE user_status IS 'What an account may do.';

CREATE TABLE users (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  phone_number varchar(20) NOT NULL,
  email varchar(320),
  name varchar(100) NOT NULL,
  timezone varchar(64) DEFAULT 'UTC' NOT NULL,
  status user_status DEFAULT 'active' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  last_active timestamptz,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_phone_number_key UNIQUE (phone_number),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT valid_phone_number CHECK (phone_number LIKE '+%' AND length(phone_number) >= 8),
  CONSTRAINT valid_email CHECK (position('@' IN email) > 1),
  CONSTRAINT non_empty_name CHECK (length(trim(name)) > 0)
);

COMMENT ON TABLE users IS 'Core identification and static profile.';

COMMENT ON COLUMN users.id IS 'The user''s identifier everywhere, in the semantic memory too.';

COMMENT ON COLUMN users.phone_number IS 'What messaging platforms know the user by, in E.164 form.';

COMMENT ON COLUMN users.timezone IS 'A name of the IANA time zone database.';

COMMENT ON COLUMN users.last_active IS 'When the last message came.';

CREATE INDEX users_last_active_idx ON users (last_active);

CREATE TABLE goals (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id uuid NOT NULL,
  title varchar(200) NOT NULL,
  description text,
  category goal_category DEFAULT 'other' NOT NULL,
  status goal_status DEFAULT 'active' NOT NULL,
  target_value numeric(10, 2),
  unit varchar(40),
  weekly_frequency smallint,
  start_date date NOT NULL,
  target_date date,
  completed_at timestamptz,
  metadata jsonb DEFAULT '{}' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT goals_pkey PRIMARY KEY (id),
  CONSTRAINT non_empty_title CHECK (length(trim(title)) > 0),
  CONSTRAINT positive_target CHECK (target_value > 0),
  CONSTRAINT target_has_a_unit CHECK ((target_value IS NULL) = (unit IS NULL)),
  CONSTRAINT valid_weekly_frequency CHECK (weekly_frequency BETWEEN 1 AND 7),
  CONSTRAINT valid_dates CHECK (target_date >= start_date),
  CONSTRAINT completed_goals_say_when CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
  CONSTRAINT goals_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE goals IS 'Goals that users set themselves.';

COMMENT ON COLUMN goals.target_value IS 'What is to be reached in `unit`.';

COMMENT ON COLUMN goals.weekly_frequency IS 'How many times a week.';

CREATE INDEX goals_user_id_status_idx ON goals (user_id, status);

CREATE INDEX idx_goals_due ON goals (target_date) WHERE status = 'active' AND target_date IS NOT NULL;

CREATE FUNCTION goals_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER goals_on_update BEFORE UPDATE ON goals FOR EACH ROW EXECUTE FUNCTION goals_on_update();

CREATE TABLE check_ins (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id uuid NOT NULL,
  goal_id uuid,
  kind check_in_kind DEFAULT 'daily' NOT NULL,
  status check_in_status DEFAULT 'scheduled' NOT NULL,
  prompt text NOT NULL,
  scheduled_for timestamptz NOT NULL,
  sent_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT check_ins_pkey PRIMARY KEY (id),
  CONSTRAINT non_empty_prompt CHECK (length(trim(prompt)) > 0),
  CONSTRAINT sent_check_ins_say_when CHECK ((status IN ('scheduled', 'cancelled')) = (sent_at IS NULL)),
  CONSTRAINT check_ins_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT check_ins_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goals (id) ON DELETE SET NULL
);

COMMENT ON TABLE check_ins IS 'A question that was asked, or will be.';

COMMENT ON COLUMN check_ins.goal_id IS 'The goal that it is about.';

CREATE INDEX check_ins_user_id_scheduled_for_idx ON check_ins (user_id, scheduled_for);

CREATE INDEX check_ins_goal_id_idx ON check_ins (goal_id);

CREATE INDEX idx_check_ins_waiting ON check_ins (scheduled_for) WHERE status = 'scheduled';

CREATE FUNCTION check_ins_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER check_ins_on_update BEFORE UPDATE ON check_ins FOR EACH ROW EXECUTE FUNCTION check_ins_on_update();

CREATE TABLE check_in_responses (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  check_in_id uuid NOT NULL,
  user_id uuid NOT NULL,
  message text NOT NULL,
  mood smallint,
  energy smallint,
  completed boolean DEFAULT false NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT check_in_responses_pkey PRIMARY KEY (id),
  CONSTRAINT non_empty_message CHECK (length(trim(message)) > 0),
  CONSTRAINT valid_mood CHECK (mood BETWEEN 1 AND 10),
  CONSTRAINT valid_energy CHECK (energy BETWEEN 1 AND 10),
  CONSTRAINT check_in_responses_check_in_id_fkey FOREIGN KEY (check_in_id) REFERENCES check_ins (id) ON DELETE CASCADE,
  CONSTRAINT check_in_responses_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE check_in_responses IS 'An answer to a check-in.';

COMMENT ON COLUMN check_in_responses.mood IS 'From 1 to 10.';

COMMENT ON COLUMN check_in_responses.energy IS 'From 1 to 10.';

COMMENT ON COLUMN check_in_responses.completed IS 'Whether the user did what was asked about.';

CREATE INDEX check_in_responses_check_in_id_idx ON check_in_responses (check_in_id);

CREATE INDEX check_in_responses_user_id_created_at_idx ON check_in_responses (user_id, created_at DESC);

CREATE TABLE user_sessions (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id uuid NOT NULL,
  platform messaging_platform DEFAULT 'whatsapp' NOT NULL,
  token_hash varchar(64) NOT NULL,
  metadata jsonb DEFAULT '{}' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT user_sessions_pkey PRIMARY KEY (id),
  CONSTRAINT user_sessions_token_hash_key UNIQUE (token_hash),
  CONSTRAINT valid_token_hash CHECK (length(token_hash) = 64),
  CONSTRAINT expires_after_creation CHECK (expires_at > created_at),
  CONSTRAINT revoked_after_creation CHECK (revoked_at >= created_at),
  CONSTRAINT user_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE user_sessions IS 'Sessions of users who are signed in.';

COMMENT ON COLUMN user_sessions.token_hash IS 'SHA-256 of the token in hexadecimal digits.';

CREATE INDEX user_sessions_user_id_idx ON user_sessions (user_id);

CREATE INDEX idx_user_sessions_open ON user_sessions (expires_at) WHERE revoked_at IS NULL;

CREATE TABLE conversation_history (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id uuid NOT NULL,
  session_id uuid,
  role conversation_role NOT NULL,
  platform messaging_platform DEFAULT 'whatsapp' NOT NULL,
  content text NOT NULL,
  personality personality,
  token_count integer,
  metadata jsonb DEFAULT '{}' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT conversation_history_pkey PRIMARY KEY (id),
  CONSTRAINT non_empty_content CHECK (length(trim(content)) > 0),
  CONSTRAINT valid_token_count CHECK (token_count >= 0),
  CONSTRAINT only_answers_have_a_personality CHECK (personality IS NULL OR role = 'assistant'),
  CONSTRAINT conversation_history_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT conversation_history_session_id_fkey FOREIGN KEY (session_id) REFERENCES user_sessions (id) ON DELETE SET NULL
);

COMMENT ON TABLE conversation_history IS 'Every message, in both directions.';

COMMENT ON COLUMN conversation_history.personality IS 'The tone of an answer.';

COMMENT ON COLUMN conversation_history.metadata IS 'What the platform and the model said of the message.';

CREATE INDEX conversation_history_user_id_created_at_idx ON conversation_history (user_id, created_at DESC);

COMMENT ON INDEX conversation_history_user_id_created_at_idx IS 'The latest messages of a user.';

CREATE INDEX conversation_history_session_id_idx ON conversation_history (session_id);

CREATE TABLE goal_progress (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  goal_id uuid NOT NULL,
  recorded_on date NOT NULL,
  percent_complete numeric(5, 2) DEFAULT 0 NOT NULL,
  value numeric(10, 2),
  note text,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT goal_progress_pkey PRIMARY KEY (id),
  CONSTRAINT goal_progress_goal_id_recorded_on_key UNIQUE (goal_id, recorded_on),
  CONSTRAINT valid_percent_complete CHECK (percent_complete BETWEEN 0 AND 100),
  CONSTRAINT valid_value CHECK (value >= 0),
  CONSTRAINT goal_progress_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goals (id) ON DELETE CASCADE
);

COMMENT ON TABLE goal_progress IS 'How far a goal was on a day.';

COMMENT ON COLUMN goal_progress.value IS 'Counted in the goal''s unit.';

CREATE TABLE user_preferences (
  user_id uuid NOT NULL,
  default_personality personality DEFAULT 'taskmaster' NOT NULL,
  ai_memory_enabled boolean DEFAULT true NOT NULL,
  check_ins_enabled boolean DEFAULT true NOT NULL,
  check_in_frequency check_in_frequency DEFAULT 'daily' NOT NULL,
  check_in_time time DEFAULT '09:00' NOT NULL,
  timezone varchar(64) DEFAULT 'UTC' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT user_preferences_pkey PRIMARY KEY (user_id),
  CONSTRAINT user_preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE user_preferences IS 'Static preferences and platform settings, one row for each user.';

COMMENT ON COLUMN user_preferences.default_personality IS 'The tone of the answers.';

COMMENT ON COLUMN user_preferences.ai_memory_enabled IS 'Whether conversations go to the semantic memory.';

COMMENT ON COLUMN user_preferences.check_in_time IS 'The local time in `timezone`.';

CREATE INDEX idx_user_preferences_due ON user_preferences (check_in_time) WHERE check_ins_enabled;

COMMENT ON INDEX idx_user_preferences_due IS 'Finds whose check-in is due.';

CREATE FUNCTION user_preferences_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER user_preferences_on_update BEFORE UPDATE ON user_preferences FOR EACH ROW EXECUTE FUNCTION user_preferences_on_update();

COMMIT;
