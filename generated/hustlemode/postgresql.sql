-- Made by schemac from schemas/hustlemode/after. Do not edit.

BEGIN;

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
