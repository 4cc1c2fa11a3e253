-- Made by schemac from schemas/publicfounders. Do not edit.

BEGIN;

CREATE EXTENSION IF NOT EXISTS vector;

CREATE TYPE founder_role AS ENUM ('founder', 'co-founder', 'employee');

CREATE TYPE goal_type AS ENUM ('fundraising', 'hiring', 'growth', 'partnerships', 'learning');

CREATE TYPE ask_urgency AS ENUM ('low', 'medium', 'high');

CREATE TYPE ask_status AS ENUM ('open', 'in_progress', 'closed');

CREATE TYPE introduction_status AS ENUM ('pending', 'accepted', 'declined', 'completed');

CREATE TYPE post_type AS ENUM ('milestone', 'learning', 'question', 'update');

CREATE TYPE post_visibility AS ENUM ('public', 'connections', 'private');

CREATE TYPE autonomy_mode AS ENUM ('suggest', 'confirm', 'auto');

COMMENT ON TYPE autonomy_mode IS 'Whether an introduction is suggested, made when confirmed, or made.';

CREATE TABLE companies (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  name varchar NOT NULL,
  website varchar,
  industry varchar,
  stage varchar,
  founded_year integer,
  created_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  updated_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  CONSTRAINT companies_pkey PRIMARY KEY (id),
  CONSTRAINT company_has_a_name CHECK (length(trim(name)) > 0),
  CONSTRAINT website_is_an_address CHECK (website LIKE 'http://%' OR website LIKE 'https://%'),
  CONSTRAINT stage_is_a_word CHECK (stage ~ '^[a-z]+(-[a-z]+)*$'),
  CONSTRAINT founded_year_is_plausible CHECK (founded_year BETWEEN 1800 AND 2100)
);

COMMENT ON TABLE companies IS 'A company that somebody founded or works for.';

COMMENT ON COLUMN companies.stage IS 'idea, pre-seed, seed, series-a and so on.';

CREATE INDEX companies_name_idx ON companies (name);

CREATE FUNCTION companies_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now() AT TIME ZONE 'UTC';
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER companies_on_update BEFORE UPDATE ON companies FOR EACH ROW EXECUTE FUNCTION companies_on_update();

CREATE TABLE users (
  id uuid NOT NULL,
  linkedin_id varchar,
  email varchar,
  name varchar,
  headline varchar,
  profile_picture_url varchar,
  location varchar,
  phone_number varchar,
  phone_verified boolean,
  created_at timestamp,
  updated_at timestamp,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_linkedin_id_key UNIQUE (linkedin_id)
);

COMMENT ON TABLE users IS 'Founders, as LinkedIn knows them.';

CREATE TABLE company_roles (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id uuid NOT NULL,
  company_id uuid NOT NULL,
  role founder_role NOT NULL,
  is_current boolean DEFAULT true NOT NULL,
  start_date date,
  end_date date,
  created_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  updated_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  CONSTRAINT company_roles_pkey PRIMARY KEY (id),
  CONSTRAINT role_ends_after_its_start CHECK (end_date >= start_date),
  CONSTRAINT current_role_has_no_end CHECK (NOT (is_current) OR end_date IS NULL),
  CONSTRAINT company_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT company_roles_company_id_fkey FOREIGN KEY (company_id) REFERENCES companies (id) ON DELETE CASCADE
);

COMMENT ON TABLE company_roles IS 'Who does, or did, what in a company.';

CREATE INDEX company_roles_user_id_idx ON company_roles (user_id);

CREATE INDEX company_roles_company_id_idx ON company_roles (company_id);

CREATE FUNCTION company_roles_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now() AT TIME ZONE 'UTC';
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER company_roles_on_update BEFORE UPDATE ON company_roles FOR EACH ROW EXECUTE FUNCTION company_roles_on_update();

CREATE TABLE goals (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id uuid NOT NULL,
  type goal_type NOT NULL,
  description text NOT NULL,
  priority integer DEFAULT 0 NOT NULL,
  is_active boolean DEFAULT true NOT NULL,
  embedding vector(1536),
  created_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  updated_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  CONSTRAINT goals_pkey PRIMARY KEY (id),
  CONSTRAINT goal_has_a_description CHECK (length(trim(description)) > 0),
  CONSTRAINT goal_priority_is_not_negative CHECK (priority >= 0),
  CONSTRAINT goals_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE goals IS 'What a founder wants.';

COMMENT ON COLUMN goals.priority IS 'The higher, the sooner.';

COMMENT ON COLUMN goals.embedding IS 'NULL until it is made.';

CREATE INDEX goals_user_id_idx ON goals (user_id);

CREATE INDEX goals_type_priority_idx ON goals (type, priority DESC) WHERE is_active;

CREATE INDEX goals_embedding_idx ON goals USING hnsw (embedding vector_cosine_ops);

CREATE FUNCTION goals_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now() AT TIME ZONE 'UTC';
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER goals_on_update BEFORE UPDATE ON goals FOR EACH ROW EXECUTE FUNCTION goals_on_update();

CREATE TABLE asks (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id uuid NOT NULL,
  description text NOT NULL,
  urgency ask_urgency DEFAULT 'medium' NOT NULL,
  status ask_status DEFAULT 'open' NOT NULL,
  goal_id uuid,
  fulfilled_at timestamp,
  embedding vector(1536),
  created_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  updated_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  CONSTRAINT asks_pkey PRIMARY KEY (id),
  CONSTRAINT ask_has_a_description CHECK (length(trim(description)) > 0),
  CONSTRAINT fulfilled_ask_is_closed CHECK (fulfilled_at IS NULL OR status = 'closed'),
  CONSTRAINT ask_is_fulfilled_after_it_is_made CHECK (fulfilled_at >= created_at),
  CONSTRAINT asks_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT asks_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goals (id) ON DELETE SET NULL
);

COMMENT ON TABLE asks IS 'What a founder needs from others, for a goal or just so.';

COMMENT ON COLUMN asks.embedding IS 'NULL until it is made.';

CREATE INDEX asks_user_id_idx ON asks (user_id);

CREATE INDEX asks_goal_id_idx ON asks (goal_id);

CREATE INDEX asks_status_urgency_idx ON asks (status, urgency);

CREATE INDEX asks_embedding_idx ON asks USING hnsw (embedding vector_cosine_ops);

CREATE FUNCTION asks_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now() AT TIME ZONE 'UTC';
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER asks_on_update BEFORE UPDATE ON asks FOR EACH ROW EXECUTE FUNCTION asks_on_update();

CREATE TABLE introductions (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  requester_id uuid NOT NULL,
  target_id uuid NOT NULL,
  connector_id uuid,
  status introduction_status DEFAULT 'pending' NOT NULL,
  context text,
  message text,
  created_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  responded_at timestamp,
  completed_at timestamp,
  CONSTRAINT introductions_pkey PRIMARY KEY (id),
  CONSTRAINT nobody_meets_themselves CHECK (requester_id <> target_id),
  CONSTRAINT connector_is_a_third CHECK (connector_id NOT IN (requester_id, target_id)),
  CONSTRAINT answer_comes_after_the_request CHECK (responded_at >= created_at),
  CONSTRAINT answered_introduction_says_when CHECK (status = 'pending' OR responded_at IS NOT NULL),
  CONSTRAINT completed_introduction_says_when CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
  CONSTRAINT completion_comes_after_the_answer CHECK (completed_at >= responded_at),
  CONSTRAINT introductions_requester_id_fkey FOREIGN KEY (requester_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT introductions_target_id_fkey FOREIGN KEY (target_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT introductions_connector_id_fkey FOREIGN KEY (connector_id) REFERENCES users (id) ON DELETE SET NULL
);

COMMENT ON TABLE introductions IS 'Somebody wants to meet somebody, through somebody.';

COMMENT ON COLUMN introductions.connector_id IS 'Who makes the introduction; NULL where the matcher does.';

COMMENT ON COLUMN introductions.context IS 'Why this introduction.';

CREATE INDEX introductions_requester_id_idx ON introductions (requester_id);

CREATE INDEX introductions_target_id_idx ON introductions (target_id);

CREATE INDEX introductions_connector_id_idx ON introductions (connector_id);

CREATE INDEX introductions_created_at_idx ON introductions (created_at) WHERE status = 'pending';

CREATE TABLE interaction_outcomes (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  introduction_id uuid,
  requester_id uuid NOT NULL,
  target_id uuid NOT NULL,
  requester_goal text NOT NULL,
  target_founder text NOT NULL,
  goal_type goal_type NOT NULL,
  accepted boolean,
  outcome varchar,
  created_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  CONSTRAINT interaction_outcomes_pkey PRIMARY KEY (id),
  CONSTRAINT nobody_is_matched_with_themselves CHECK (requester_id <> target_id),
  CONSTRAINT match_was_asked_for CHECK (length(trim(requester_goal)) > 0),
  CONSTRAINT match_was_answered CHECK (length(trim(target_founder)) > 0),
  CONSTRAINT interaction_outcomes_introduction_id_fkey FOREIGN KEY (introduction_id) REFERENCES introductions (id) ON DELETE SET NULL,
  CONSTRAINT interaction_outcomes_requester_id_fkey FOREIGN KEY (requester_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT interaction_outcomes_target_id_fkey FOREIGN KEY (target_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE interaction_outcomes IS 'What came of a match that was suggested.';

COMMENT ON COLUMN interaction_outcomes.requester_goal IS 'The goal, in the words that the matcher was given.';

COMMENT ON COLUMN interaction_outcomes.target_founder IS 'The founder as the matcher described them.';

COMMENT ON COLUMN interaction_outcomes.accepted IS 'NULL until the target answers.';

COMMENT ON COLUMN interaction_outcomes.outcome IS 'What came of it; the plan leaves the words open.';

CREATE INDEX interaction_outcomes_introduction_id_idx ON interaction_outcomes (introduction_id);

CREATE INDEX interaction_outcomes_requester_id_idx ON interaction_outcomes (requester_id);

CREATE INDEX interaction_outcomes_target_id_idx ON interaction_outcomes (target_id);

CREATE TABLE posts (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id uuid NOT NULL,
  type post_type NOT NULL,
  content text NOT NULL,
  visibility post_visibility DEFAULT 'public' NOT NULL,
  embedding vector(1536),
  created_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  updated_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  CONSTRAINT posts_pkey PRIMARY KEY (id),
  CONSTRAINT post_has_content CHECK (length(trim(content)) > 0),
  CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE posts IS 'What a founder tells the others.';

COMMENT ON COLUMN posts.embedding IS 'NULL until it is made.';

CREATE INDEX posts_user_id_created_at_idx ON posts (user_id, created_at DESC);

CREATE INDEX posts_embedding_idx ON posts USING hnsw (embedding vector_cosine_ops);

CREATE FUNCTION posts_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now() AT TIME ZONE 'UTC';
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER posts_on_update BEFORE UPDATE ON posts FOR EACH ROW EXECUTE FUNCTION posts_on_update();

CREATE TABLE founder_profiles (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id uuid NOT NULL,
  bio text,
  current_focus text,
  autonomy_mode autonomy_mode DEFAULT 'suggest' NOT NULL,
  public_visibility boolean DEFAULT true NOT NULL,
  embedding vector(1536),
  created_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  updated_at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL,
  CONSTRAINT founder_profiles_pkey PRIMARY KEY (id),
  CONSTRAINT founder_profiles_user_id_key UNIQUE (user_id),
  CONSTRAINT founder_profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

COMMENT ON TABLE founder_profiles IS 'What a founder works on, and how much the matcher may do alone.';

COMMENT ON COLUMN founder_profiles.embedding IS 'NULL until it is made.';

CREATE INDEX founder_profiles_embedding_idx ON founder_profiles USING hnsw (embedding vector_cosine_ops);

CREATE FUNCTION founder_profiles_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now() AT TIME ZONE 'UTC';
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER founder_profiles_on_update BEFORE UPDATE ON founder_profiles FOR EACH ROW EXECUTE FUNCTION founder_profiles_on_update();

COMMIT;
