-- Made by schemac from schemas/publicfounders. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE companies ( -- A company that somebody founded or works for.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  name TEXT NOT NULL CONSTRAINT "name is varchar" CHECK (instr(name, char(0)) = 0),
  website TEXT CONSTRAINT "website is varchar" CHECK (instr(website, char(0)) = 0),
  industry TEXT CONSTRAINT "industry is varchar" CHECK (instr(industry, char(0)) = 0),
  -- idea, pre-seed, seed, series-a and so on.
  stage TEXT CONSTRAINT "stage is varchar" CHECK (instr(stage, char(0)) = 0),
  founded_year INTEGER CONSTRAINT "founded_year is integer" CHECK (founded_year BETWEEN -2147483648 AND 2147483647),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamp" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamp" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT companies_pkey PRIMARY KEY (id),
  CONSTRAINT company_has_a_name CHECK (length(trim(name)) > 0),
  CONSTRAINT website_is_an_address CHECK (website GLOB 'http://*' OR website GLOB 'https://*'),
  CONSTRAINT stage_is_a_word CHECK (stage GLOB '[a-z]*' AND stage NOT GLOB '*[^a-z-]*' AND stage NOT GLOB '*-' AND stage NOT GLOB '*--*'),
  CONSTRAINT founded_year_is_plausible CHECK (founded_year BETWEEN 1800 AND 2100)
) STRICT;

CREATE INDEX companies_name_idx ON companies (name);

CREATE TRIGGER companies_updated_at_on_update AFTER UPDATE ON companies FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE companies SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE company_roles ( -- Who does, or did, what in a company.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  company_id TEXT NOT NULL CONSTRAINT "company_id is uuid" CHECK (company_id GLOB '????????-????-????-????-????????????' AND trim(company_id, '-0123456789abcdef') = '' AND length(replace(company_id, '-', '')) = 32),
  role TEXT NOT NULL CONSTRAINT "role is founder_role" CHECK (role IN ('co-founder', 'employee', 'founder')),
  is_current INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "is_current is boolean" CHECK (is_current IN (0, 1)),
  start_date TEXT CONSTRAINT "start_date is date" CHECK (start_date >= '0001' AND start_date IS date(start_date || ' 00:00', '+0 days')),
  end_date TEXT CONSTRAINT "end_date is date" CHECK (end_date >= '0001' AND end_date IS date(end_date || ' 00:00', '+0 days')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamp" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamp" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT company_roles_pkey PRIMARY KEY (id),
  CONSTRAINT role_ends_after_its_start CHECK (end_date >= start_date),
  CONSTRAINT current_role_has_no_end CHECK (NOT (is_current) OR end_date IS NULL),
  CONSTRAINT company_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT company_roles_company_id_fkey FOREIGN KEY (company_id) REFERENCES companies (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX company_roles_user_id_idx ON company_roles (user_id);

CREATE INDEX company_roles_company_id_idx ON company_roles (company_id);

CREATE TRIGGER company_roles_updated_at_on_update AFTER UPDATE ON company_roles FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE company_roles SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE goals ( -- What a founder wants.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  type TEXT NOT NULL CONSTRAINT "type is goal_type" CHECK (type IN ('fundraising', 'growth', 'hiring', 'learning', 'partnerships')),
  description TEXT NOT NULL CONSTRAINT "description is text" CHECK (instr(description, char(0)) = 0),
  -- The higher, the sooner.
  priority INTEGER NOT NULL DEFAULT 0 CONSTRAINT "priority is integer" CHECK (priority BETWEEN -2147483648 AND 2147483647),
  is_active INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "is_active is boolean" CHECK (is_active IN (0, 1)),
  -- NULL until it is made.
  embedding BLOB CONSTRAINT "embedding is vector(1536)" CHECK (length(embedding) = 6144),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamp" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamp" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT goals_pkey PRIMARY KEY (id),
  CONSTRAINT goal_has_a_description CHECK (length(trim(description)) > 0),
  CONSTRAINT goal_priority_is_not_negative CHECK (priority >= 0),
  CONSTRAINT goals_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX goals_user_id_idx ON goals (user_id);

CREATE INDEX goals_type_priority_idx ON goals (type, priority DESC) WHERE is_active;

CREATE TRIGGER goals_updated_at_on_update AFTER UPDATE ON goals FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE goals SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE asks ( -- What a founder needs from others, for a goal or just so.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  description TEXT NOT NULL CONSTRAINT "description is text" CHECK (instr(description, char(0)) = 0),
  urgency TEXT NOT NULL DEFAULT 'medium' CONSTRAINT "urgency is ask_urgency" CHECK (urgency IN ('high', 'low', 'medium')),
  status TEXT NOT NULL DEFAULT 'open' CONSTRAINT "status is ask_status" CHECK (status IN ('closed', 'in_progress', 'open')),
  goal_id TEXT CONSTRAINT "goal_id is uuid" CHECK (goal_id GLOB '????????-????-????-????-????????????' AND trim(goal_id, '-0123456789abcdef') = '' AND length(replace(goal_id, '-', '')) = 32),
  fulfilled_at TEXT CONSTRAINT "fulfilled_at is timestamp" CHECK (fulfilled_at >= '0001' AND fulfilled_at IS datetime(substr(fulfilled_at, 1, 19) || 'Z', '+0 days') || substr(fulfilled_at, 20) AND (substr(fulfilled_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(fulfilled_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND fulfilled_at NOT GLOB '*000')),
  -- NULL until it is made.
  embedding BLOB CONSTRAINT "embedding is vector(1536)" CHECK (length(embedding) = 6144),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamp" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamp" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT asks_pkey PRIMARY KEY (id),
  CONSTRAINT ask_has_a_description CHECK (length(trim(description)) > 0),
  CONSTRAINT fulfilled_ask_is_closed CHECK (fulfilled_at IS NULL OR status = 'closed'),
  CONSTRAINT ask_is_fulfilled_after_it_is_made CHECK (fulfilled_at >= created_at),
  CONSTRAINT asks_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT asks_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goals (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX asks_user_id_idx ON asks (user_id);

CREATE INDEX asks_goal_id_idx ON asks (goal_id);

CREATE INDEX asks_status_urgency_idx ON asks (status, urgency);

CREATE TRIGGER asks_updated_at_on_update AFTER UPDATE ON asks FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE asks SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE introductions ( -- Somebody wants to meet somebody, through somebody.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  requester_id TEXT NOT NULL CONSTRAINT "requester_id is uuid" CHECK (requester_id GLOB '????????-????-????-????-????????????' AND trim(requester_id, '-0123456789abcdef') = '' AND length(replace(requester_id, '-', '')) = 32),
  target_id TEXT NOT NULL CONSTRAINT "target_id is uuid" CHECK (target_id GLOB '????????-????-????-????-????????????' AND trim(target_id, '-0123456789abcdef') = '' AND length(replace(target_id, '-', '')) = 32),
  -- Who makes the introduction; NULL where the matcher does.
  connector_id TEXT CONSTRAINT "connector_id is uuid" CHECK (connector_id GLOB '????????-????-????-????-????????????' AND trim(connector_id, '-0123456789abcdef') = '' AND length(replace(connector_id, '-', '')) = 32),
  status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT "status is introduction_status" CHECK (status IN ('accepted', 'completed', 'declined', 'pending')),
  -- Why this introduction.
  context TEXT CONSTRAINT "context is text" CHECK (instr(context, char(0)) = 0),
  message TEXT CONSTRAINT "message is text" CHECK (instr(message, char(0)) = 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamp" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  responded_at TEXT CONSTRAINT "responded_at is timestamp" CHECK (responded_at >= '0001' AND responded_at IS datetime(substr(responded_at, 1, 19) || 'Z', '+0 days') || substr(responded_at, 20) AND (substr(responded_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(responded_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND responded_at NOT GLOB '*000')),
  completed_at TEXT CONSTRAINT "completed_at is timestamp" CHECK (completed_at >= '0001' AND completed_at IS datetime(substr(completed_at, 1, 19) || 'Z', '+0 days') || substr(completed_at, 20) AND (substr(completed_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(completed_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND completed_at NOT GLOB '*000')),
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
) STRICT;

CREATE INDEX introductions_requester_id_idx ON introductions (requester_id);

CREATE INDEX introductions_target_id_idx ON introductions (target_id);

CREATE INDEX introductions_connector_id_idx ON introductions (connector_id);

CREATE INDEX introductions_created_at_idx ON introductions (created_at) WHERE status = 'pending';

CREATE TABLE interaction_outcomes ( -- What came of a match that was suggested.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  introduction_id TEXT CONSTRAINT "introduction_id is uuid" CHECK (introduction_id GLOB '????????-????-????-????-????????????' AND trim(introduction_id, '-0123456789abcdef') = '' AND length(replace(introduction_id, '-', '')) = 32),
  requester_id TEXT NOT NULL CONSTRAINT "requester_id is uuid" CHECK (requester_id GLOB '????????-????-????-????-????????????' AND trim(requester_id, '-0123456789abcdef') = '' AND length(replace(requester_id, '-', '')) = 32),
  target_id TEXT NOT NULL CONSTRAINT "target_id is uuid" CHECK (target_id GLOB '????????-????-????-????-????????????' AND trim(target_id, '-0123456789abcdef') = '' AND length(replace(target_id, '-', '')) = 32),
  -- The goal, in the words that the matcher was given.
  requester_goal TEXT NOT NULL CONSTRAINT "requester_goal is text" CHECK (instr(requester_goal, char(0)) = 0),
  -- The founder as the matcher described them.
  target_founder TEXT NOT NULL CONSTRAINT "target_founder is text" CHECK (instr(target_founder, char(0)) = 0),
  goal_type TEXT NOT NULL CONSTRAINT "goal_type is goal_type" CHECK (goal_type IN ('fundraising', 'growth', 'hiring', 'learning', 'partnerships')),
  -- NULL until the target answers.
  accepted INTEGER CONSTRAINT "accepted is boolean" CHECK (accepted IN (0, 1)),
  -- What came of it; the plan leaves the words open.
  outcome TEXT CONSTRAINT "outcome is varchar" CHECK (instr(outcome, char(0)) = 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamp" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT interaction_outcomes_pkey PRIMARY KEY (id),
  CONSTRAINT nobody_is_matched_with_themselves CHECK (requester_id <> target_id),
  CONSTRAINT match_was_asked_for CHECK (length(trim(requester_goal)) > 0),
  CONSTRAINT match_was_answered CHECK (length(trim(target_founder)) > 0),
  CONSTRAINT interaction_outcomes_introduction_id_fkey FOREIGN KEY (introduction_id) REFERENCES introductions (id) ON DELETE SET NULL,
  CONSTRAINT interaction_outcomes_requester_id_fkey FOREIGN KEY (requester_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT interaction_outcomes_target_id_fkey FOREIGN KEY (target_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX interaction_outcomes_introduction_id_idx ON interaction_outcomes (introduction_id);

CREATE INDEX interaction_outcomes_requester_id_idx ON interaction_outcomes (requester_id);

CREATE INDEX interaction_outcomes_target_id_idx ON interaction_outcomes (target_id);

CREATE TABLE posts ( -- What a founder tells the others.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  type TEXT NOT NULL CONSTRAINT "type is post_type" CHECK (type IN ('learning', 'milestone', 'question', 'update')),
  content TEXT NOT NULL CONSTRAINT "content is text" CHECK (instr(content, char(0)) = 0),
  visibility TEXT NOT NULL DEFAULT 'public' CONSTRAINT "visibility is post_visibility" CHECK (visibility IN ('connections', 'private', 'public')),
  -- NULL until it is made.
  embedding BLOB CONSTRAINT "embedding is vector(1536)" CHECK (length(embedding) = 6144),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamp" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamp" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT posts_pkey PRIMARY KEY (id),
  CONSTRAINT post_has_content CHECK (length(trim(content)) > 0),
  CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX posts_user_id_created_at_idx ON posts (user_id, created_at DESC);

CREATE TRIGGER posts_updated_at_on_update AFTER UPDATE ON posts FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE posts SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE users ( -- Founders, as LinkedIn knows them.
  id TEXT NOT NULL CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  linkedin_id TEXT CONSTRAINT "linkedin_id is varchar" CHECK (instr(linkedin_id, char(0)) = 0),
  email TEXT CONSTRAINT "email is varchar" CHECK (instr(email, char(0)) = 0),
  name TEXT CONSTRAINT "name is varchar" CHECK (instr(name, char(0)) = 0),
  headline TEXT CONSTRAINT "headline is varchar" CHECK (instr(headline, char(0)) = 0),
  profile_picture_url TEXT CONSTRAINT "profile_picture_url is varchar" CHECK (instr(profile_picture_url, char(0)) = 0),
  location TEXT CONSTRAINT "location is varchar" CHECK (instr(location, char(0)) = 0),
  phone_number TEXT CONSTRAINT "phone_number is varchar" CHECK (instr(phone_number, char(0)) = 0),
  phone_verified INTEGER CONSTRAINT "phone_verified is boolean" CHECK (phone_verified IN (0, 1)),
  created_at TEXT CONSTRAINT "created_at is timestamp" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT CONSTRAINT "updated_at is timestamp" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_linkedin_id_key UNIQUE (linkedin_id)
) STRICT;

CREATE TABLE founder_profiles ( -- What a founder works on, and how much the matcher may do alone.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  user_id TEXT NOT NULL CONSTRAINT "user_id is uuid" CHECK (user_id GLOB '????????-????-????-????-????????????' AND trim(user_id, '-0123456789abcdef') = '' AND length(replace(user_id, '-', '')) = 32),
  bio TEXT CONSTRAINT "bio is text" CHECK (instr(bio, char(0)) = 0),
  current_focus TEXT CONSTRAINT "current_focus is text" CHECK (instr(current_focus, char(0)) = 0),
  autonomy_mode TEXT NOT NULL DEFAULT 'suggest' CONSTRAINT "autonomy_mode is autonomy_mode" CHECK (autonomy_mode IN ('auto', 'confirm', 'suggest')),
  public_visibility INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "public_visibility is boolean" CHECK (public_visibility IN (0, 1)),
  -- NULL until it is made.
  embedding BLOB CONSTRAINT "embedding is vector(1536)" CHECK (length(embedding) = 6144),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamp" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamp" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT founder_profiles_pkey PRIMARY KEY (id),
  CONSTRAINT founder_profiles_user_id_key UNIQUE (user_id),
  CONSTRAINT founder_profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER founder_profiles_updated_at_on_update AFTER UPDATE ON founder_profiles FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE founder_profiles SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

COMMIT;
