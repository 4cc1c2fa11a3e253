-- A row that passes and one that fails for every check of schemas/zoe. The statements mean the same on PostgreSQL and SQLite.
-- Each runs alone behind the set-up; a failing one breaks that one check.

-- setup
INSERT INTO users (id, username, display_name, email, password_hash, role)
  VALUES ('testuser', 'testuser', 'Testuser', 'testuser@zoe.local', '$2b$12$abcdefghijklmnopqrstuv', 'user');
INSERT INTO users (id, username, display_name, email, password_hash, role)
  VALUES ('admin', 'admin', 'Admin', 'admin@zoe.local', '$2b$12$abcdefghijklmnopqrstuv', 'admin');
INSERT INTO users (id, username, display_name, email, password_hash, role)
  VALUES ('user', 'user', 'User', 'user@zoe.local', '$2b$12$abcdefghijklmnopqrstuv', 'user');
INSERT INTO users (id, username, display_name, email, password_hash, role)
  VALUES ('system', 'system', 'System', NULL, NULL, 'system');
INSERT INTO sessions (id, user_id, token_hash, method, device_name, created_at, last_activity_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000001', 'testuser', '1111111111111111111111111111111111111111111111111111111111111111', 'password', 'Küche', '2025-01-01 08:00:00.000', '2025-01-01 09:00:00.000', '2025-01-01 20:00:00.000');
INSERT INTO people (id, user_id, name, relationship, birthday)
  VALUES (1, 'testuser', 'Test User', 'self', '1985-03-04');
INSERT INTO people (id, user_id, name, relationship, birthday)
  VALUES (2, 'testuser', 'Zoë Müller', 'friend', '1985-03-04');
INSERT INTO people (id, user_id, name, relationship, birthday)
  VALUES (3, 'testuser', '李雷', 'colleague', '1985-03-04');
INSERT INTO projects (id, user_id, name, status)
  VALUES (1, 'testuser', 'Website', 'active');
INSERT INTO notes (id, user_id, title, content, project_id)
  VALUES (1, 'testuser', 'Einkauf', 'Milch', 1);
INSERT INTO events (id, user_id, title, starts_on, ends_on, starts_at, ends_at)
  VALUES (1, 'testuser', 'Dentist', '2025-02-03', '2025-02-03', '09:00:00.000', '09:30:00.000');
INSERT INTO events (id, user_id, title, starts_on, ends_on)
  VALUES (2, 'testuser', 'Dentist, moved', '2025-02-04', '2025-02-04');
INSERT INTO lists (id, user_id, name, kind)
  VALUES (1, 'testuser', 'Shopping', 'shopping');
INSERT INTO tasks (id, list_id, text)
  VALUES (1, 1, 'Bread');
INSERT INTO developer_tasks (id, created_by, title, objective)
  VALUES ('zoe-evolution-001', 'admin', 'Unify the databases', 'Two files instead of nineteen.');
INSERT INTO developer_tasks (id, created_by, title, objective)
  VALUES ('zoe-evolution-002', 'admin', 'Unify the databases', 'Two files instead of nineteen.');
INSERT INTO models (name, provider, context_tokens)
  VALUES ('phi3:mini', 'ollama', 4096);
INSERT INTO model_runs (id, model_name, user_id, total_ms)
  VALUES (1, 'phi3:mini', 'testuser', 812.5);
INSERT INTO agents (id, description, model_name)
  VALUES ('calendar_expert', 'Knows the calendar.', 'phi3:mini');
INSERT INTO tools (id, name, description, category)
  VALUES ('create_event', 'Create an event', 'Puts an event into the calendar.', 'calendar');
INSERT INTO plans (id, user_id, agent_id, objective)
  VALUES ('00000000-0000-4000-8000-000000000001', 'testuser', 'calendar_expert', 'Plan the week.');
INSERT INTO plan_steps (plan_id, number, action)
  VALUES ('00000000-0000-4000-8000-000000000001', 1, 'Look at the calendar.');
INSERT INTO snapshots (id, created_by, label, kind)
  VALUES ('00000000-0000-4000-8000-000000000001', 'admin', 'before the consolidation', 'before_change');
INSERT INTO snapshots (id, created_by, label, parent_id)
  VALUES ('00000000-0000-4000-8000-000000000002', 'admin', 'after it', '00000000-0000-4000-8000-000000000001');
INSERT INTO reflections (id, kind, content)
  VALUES ('00000000-0000-4000-8000-000000000001', 'daily', 'A good day.');
INSERT INTO learning_patterns (id, user_id, kind, key, pattern)
  VALUES (1, 'testuser', 'routine', 'coffee_before_mail', '{"at":"07:30"}');
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000001', 'backups', 'Backups', 'Every night.');
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000002', 'restores', 'Restores', 'Seldom.');
INSERT INTO aider_sessions (id, user_id, task_id, working_folder)
  VALUES ('aider-1', 'admin', 'zoe-evolution-001', '/srv/zoe');
INSERT INTO aider_sessions (id, user_id, working_folder)
  VALUES ('aider-2', 'admin', '/srv/zoe');
INSERT INTO aider_messages (id, session_id, number, role, content)
  VALUES (1, 'aider-1', 0, 'user', 'Rename auth.db.');

-- users.users_id_is_a_word: passes
INSERT INTO users (id, username, email, role)
  VALUES ('g', 'guest', 'guest@zoe.local', 'guest');

-- users.users_id_is_a_word: passes
INSERT INTO users (id, username, email, role)
  VALUES ('ö', 'guest', 'guest@zoe.local', 'guest');

-- users.users_id_is_a_word: passes
INSERT INTO users (id, username, email, role)
  VALUES ('two words', 'guest', 'guest@zoe.local', 'guest');

-- users.users_id_is_a_word: fails
INSERT INTO users (id, username, email, role)
  VALUES ('', 'guest', 'guest@zoe.local', 'guest');

-- users.users_id_is_a_word: fails
INSERT INTO users (id, username, email, role)
  VALUES (' guest', 'guest', 'guest@zoe.local', 'guest');

-- users.users_id_is_a_word: fails
INSERT INTO users (id, username, email, role)
  VALUES ('guest ', 'guest', 'guest@zoe.local', 'guest');

-- users.users_username_not_empty: passes
INSERT INTO users (id, username, email, role)
  VALUES ('guest', 'a', 'guest@zoe.local', 'guest');

-- users.users_username_not_empty: passes
INSERT INTO users (id, username, email, role)
  VALUES ('guest', ' ü ', 'guest@zoe.local', 'guest');

-- users.users_username_not_empty: passes
INSERT INTO users (id, username, email, role)
  VALUES ('guest', '　', 'guest@zoe.local', 'guest');

-- users.users_username_not_empty: fails
INSERT INTO users (id, username, email, role)
  VALUES ('guest', '', 'guest@zoe.local', 'guest');

-- users.users_username_not_empty: fails
INSERT INTO users (id, username, email, role)
  VALUES ('guest', '   ', 'guest@zoe.local', 'guest');

-- users.users_email_has_an_at: passes
INSERT INTO users (id, username, email, role)
  VALUES ('guest', 'guest', NULL, 'guest');

-- users.users_email_has_an_at: passes
INSERT INTO users (id, username, email, role)
  VALUES ('guest', 'guest', 'a@b.c', 'guest');

-- users.users_email_has_an_at: passes
INSERT INTO users (id, username, email, role)
  VALUES ('guest', 'guest', 'zoë@müller.example', 'guest');

-- users.users_email_has_an_at: passes
INSERT INTO users (id, username, email, role)
  VALUES ('guest', 'guest', 'x@y@z.org', 'guest');

-- users.users_email_has_an_at: fails
INSERT INTO users (id, username, email, role)
  VALUES ('guest', 'guest', 'guest', 'guest');

-- users.users_email_has_an_at: fails
INSERT INTO users (id, username, email, role)
  VALUES ('guest', 'guest', '@zoe.local', 'guest');

-- users.users_email_has_an_at: fails
INSERT INTO users (id, username, email, role)
  VALUES ('guest', 'guest', 'guest@', 'guest');

-- users.users_email_has_an_at: fails
INSERT INTO users (id, username, email, role)
  VALUES ('guest', 'guest', 'guest@zoe', 'guest');

-- users.users_email_has_an_at: fails
INSERT INTO users (id, username, email, role)
  VALUES ('guest', 'guest', 'the guest@zoe.local', 'guest');

-- users.users_email_has_an_at: fails
INSERT INTO users (id, username, email, role)
  VALUES ('guest', 'guest', 'guest@zoe.', 'guest');

-- users.users_email_has_an_at: fails
INSERT INTO users (id, username, email, role)
  VALUES ('guest', 'guest', '', 'guest');

-- users.users_failed_logins_in_range: passes
INSERT INTO users (id, username, email, role, failed_logins)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'guest', 0);

-- users.users_failed_logins_in_range: passes
INSERT INTO users (id, username, email, role, failed_logins)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'guest', 1000);

-- users.users_failed_logins_in_range: fails
INSERT INTO users (id, username, email, role, failed_logins)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'guest', -1);

-- users.users_failed_logins_in_range: fails
INSERT INTO users (id, username, email, role, failed_logins)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'guest', 1001);

-- users.users_system_has_no_password: passes
INSERT INTO users (id, username, email, role, password_hash)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'system', NULL);

-- users.users_system_has_no_password: passes
INSERT INTO users (id, username, email, role, password_hash)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'guest', 'x');

-- users.users_system_has_no_password: fails
INSERT INTO users (id, username, email, role, password_hash)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'system', 'x');

-- users.users_system_has_no_password: fails
INSERT INTO users (id, username, email, role, password_hash)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'system', '');

-- users.users_settings_is_an_object: passes
INSERT INTO users (id, username, email, role, settings)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'guest', '{}');

-- users.users_settings_is_an_object: passes
INSERT INTO users (id, username, email, role, settings)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'guest', '{"theme":"dunkel"}');

-- users.users_settings_is_an_object: fails
INSERT INTO users (id, username, email, role, settings)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'guest', '[]');

-- users.users_settings_is_an_object: fails
INSERT INTO users (id, username, email, role, settings)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'guest', 'null');

-- users.users_settings_is_an_object: fails
INSERT INTO users (id, username, email, role, settings)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'guest', '"{}"');

-- users.users_settings_is_an_object: fails
INSERT INTO users (id, username, email, role, settings)
  VALUES ('guest', 'guest', 'guest@zoe.local', 'guest', '1');

-- user_profiles.user_profiles_bio_not_too_long: passes
INSERT INTO user_profiles (user_id, bio)
  VALUES ('testuser', '');

-- user_profiles.user_profiles_bio_not_too_long: passes
INSERT INTO user_profiles (user_id, bio)
  VALUES ('testuser', 'üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü');

-- user_profiles.user_profiles_bio_not_too_long: fails
INSERT INTO user_profiles (user_id, bio)
  VALUES ('testuser', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');

-- user_profiles.user_profiles_birthday_plausible: passes
INSERT INTO user_profiles (user_id, birthday)
  VALUES ('testuser', '1900-01-01');

-- user_profiles.user_profiles_birthday_plausible: passes
INSERT INTO user_profiles (user_id, birthday)
  VALUES ('testuser', NULL);

-- user_profiles.user_profiles_birthday_plausible: passes
INSERT INTO user_profiles (user_id, birthday)
  VALUES ('testuser', '2024-02-29');

-- user_profiles.user_profiles_birthday_plausible: fails
INSERT INTO user_profiles (user_id, birthday)
  VALUES ('testuser', '1899-12-31');

-- user_profiles.user_profiles_interests_are_an_array: passes
INSERT INTO user_profiles (user_id, interests)
  VALUES ('testuser', '[]');

-- user_profiles.user_profiles_interests_are_an_array: passes
INSERT INTO user_profiles (user_id, interests)
  VALUES ('testuser', '["hiking",1]');

-- user_profiles.user_profiles_interests_are_an_array: fails
INSERT INTO user_profiles (user_id, interests)
  VALUES ('testuser', '{}');

-- user_profiles.user_profiles_interests_are_an_array: fails
INSERT INTO user_profiles (user_id, interests)
  VALUES ('testuser', 'null');

-- user_profiles.user_profiles_interests_are_an_array: fails
INSERT INTO user_profiles (user_id, interests)
  VALUES ('testuser', '"hiking"');

-- user_profiles.user_profiles_completeness_in_range: passes
INSERT INTO user_profiles (user_id, completeness)
  VALUES ('testuser', 0);

-- user_profiles.user_profiles_completeness_in_range: passes
INSERT INTO user_profiles (user_id, completeness)
  VALUES ('testuser', 1);

-- user_profiles.user_profiles_completeness_in_range: passes
INSERT INTO user_profiles (user_id, completeness)
  VALUES ('testuser', 0.35);

-- user_profiles.user_profiles_completeness_in_range: fails
INSERT INTO user_profiles (user_id, completeness)
  VALUES ('testuser', -0.01);

-- user_profiles.user_profiles_completeness_in_range: fails
INSERT INTO user_profiles (user_id, completeness)
  VALUES ('testuser', 1.01);

-- user_profiles.user_profiles_day_has_both_ends: passes
INSERT INTO user_profiles (user_id)
  VALUES ('testuser');

-- user_profiles.user_profiles_day_has_both_ends: passes
INSERT INTO user_profiles (user_id, wakes_at, sleeps_at)
  VALUES ('testuser', '06:30:00.000', '22:00:00.000');

-- user_profiles.user_profiles_day_has_both_ends: fails
INSERT INTO user_profiles (user_id, wakes_at)
  VALUES ('testuser', '06:30:00.000');

-- user_profiles.user_profiles_day_has_both_ends: fails
INSERT INTO user_profiles (user_id, sleeps_at)
  VALUES ('testuser', '22:00:00.000');

-- user_permissions.user_permissions_resource_not_empty: passes
INSERT INTO user_permissions (user_id, resource, level, granted_by, granted_at)
  VALUES ('testuser', 'a', 'write', 'admin', '2025-01-01 10:00:00.000');

-- user_permissions.user_permissions_resource_not_empty: passes
INSERT INTO user_permissions (user_id, resource, level, granted_by, granted_at)
  VALUES ('testuser', ' ü ', 'write', 'admin', '2025-01-01 10:00:00.000');

-- user_permissions.user_permissions_resource_not_empty: passes
INSERT INTO user_permissions (user_id, resource, level, granted_by, granted_at)
  VALUES ('testuser', '　', 'write', 'admin', '2025-01-01 10:00:00.000');

-- user_permissions.user_permissions_resource_not_empty: fails
INSERT INTO user_permissions (user_id, resource, level, granted_by, granted_at)
  VALUES ('testuser', '', 'write', 'admin', '2025-01-01 10:00:00.000');

-- user_permissions.user_permissions_resource_not_empty: fails
INSERT INTO user_permissions (user_id, resource, level, granted_by, granted_at)
  VALUES ('testuser', '   ', 'write', 'admin', '2025-01-01 10:00:00.000');

-- user_permissions.user_permissions_not_by_oneself: passes
INSERT INTO user_permissions (user_id, resource, level, granted_by, granted_at)
  VALUES ('testuser', 'developer', 'write', NULL, '2025-01-01 10:00:00.000');

-- user_permissions.user_permissions_not_by_oneself: passes
INSERT INTO user_permissions (user_id, resource, level, granted_by, granted_at)
  VALUES ('testuser', 'developer', 'write', 'admin', '2025-01-01 10:00:00.000');

-- user_permissions.user_permissions_not_by_oneself: fails
INSERT INTO user_permissions (user_id, resource, level, granted_by, granted_at)
  VALUES ('testuser', 'developer', 'write', 'testuser', '2025-01-01 10:00:00.000');

-- user_permissions.user_permissions_expires_later: passes
INSERT INTO user_permissions (user_id, resource, level, granted_by, granted_at, expires_at)
  VALUES ('testuser', 'developer', 'write', 'admin', '2025-01-01 10:00:00.000', NULL);

-- user_permissions.user_permissions_expires_later: passes
INSERT INTO user_permissions (user_id, resource, level, granted_by, granted_at, expires_at)
  VALUES ('testuser', 'developer', 'write', 'admin', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.001');

-- user_permissions.user_permissions_expires_later: fails
INSERT INTO user_permissions (user_id, resource, level, granted_by, granted_at, expires_at)
  VALUES ('testuser', 'developer', 'write', 'admin', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');

-- user_permissions.user_permissions_expires_later: fails
INSERT INTO user_permissions (user_id, resource, level, granted_by, granted_at, expires_at)
  VALUES ('testuser', 'developer', 'write', 'admin', '2025-01-01 10:00:00.000', '2024-12-31 10:00:00.000');

-- api_keys.api_keys_hash_is_sha256: passes
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '["calendar"]', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_hash_is_sha256: passes
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', '["calendar"]', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_hash_is_sha256: passes
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0000000000000000000000000000000000000000000000000000000000000000', '["calendar"]', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_hash_is_sha256: fails
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '["calendar"]', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_hash_is_sha256: fails
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', '["calendar"]', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_hash_is_sha256: fails
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', 'g000000000000000000000000000000000000000000000000000000000000000', '["calendar"]', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_hash_is_sha256: fails
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '000000000000000000000000000000000000000000000000000000000000000é', '["calendar"]', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_hash_is_sha256: fails
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '', '["calendar"]', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_have_scopes: passes
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '["a","b"]', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_have_scopes: passes
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '[null]', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_have_scopes: fails
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '[]', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_have_scopes: fails
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_expires_later: passes
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '["calendar"]', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- api_keys.api_keys_expires_later: passes
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '["calendar"]', '2025-01-01 10:00:00.000', NULL);

-- api_keys.api_keys_expires_later: fails
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '["calendar"]', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_expires_later: fails
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '["calendar"]', '2025-01-01 10:00:00.000', '2025-01-01 09:00:00.000');

-- api_keys.api_keys_revoked_later: passes
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at, revoked_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '["calendar"]', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');

-- api_keys.api_keys_revoked_later: passes
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at, revoked_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '["calendar"]', '2025-01-01 10:00:00.000', NULL);

-- api_keys.api_keys_revoked_later: fails
INSERT INTO api_keys (id, user_id, name, key_prefix, key_hash, scopes, created_at, revoked_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'phone', 'zoe_1a2b', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '["calendar"]', '2025-01-01 10:00:00.000', '2025-01-01 09:00:00.000');

-- auth_events.auth_events_login_has_a_user: passes
INSERT INTO auth_events (user_id, username, kind)
  VALUES ('testuser', 'testuser', 'login');

-- auth_events.auth_events_login_has_a_user: passes
INSERT INTO auth_events (user_id, username, kind)
  VALUES (NULL, 'testuser', 'login_failed');

-- auth_events.auth_events_login_has_a_user: fails
INSERT INTO auth_events (user_id, username, kind)
  VALUES (NULL, 'testuser', 'login');

-- auth_events.auth_events_ip_address_not_short: passes
INSERT INTO auth_events (user_id, username, kind, ip_address)
  VALUES ('testuser', 'testuser', 'login', '::');

-- auth_events.auth_events_ip_address_not_short: passes
INSERT INTO auth_events (user_id, username, kind, ip_address)
  VALUES ('testuser', 'testuser', 'login', '192.168.1.20');

-- auth_events.auth_events_ip_address_not_short: passes
INSERT INTO auth_events (user_id, username, kind, ip_address)
  VALUES ('testuser', 'testuser', 'login', NULL);

-- auth_events.auth_events_ip_address_not_short: fails
INSERT INTO auth_events (user_id, username, kind, ip_address)
  VALUES ('testuser', 'testuser', 'login', '');

-- auth_events.auth_events_ip_address_not_short: fails
INSERT INTO auth_events (user_id, username, kind, ip_address)
  VALUES ('testuser', 'testuser', 'login', ':');

-- sessions.sessions_token_is_sha256: passes
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- sessions.sessions_token_is_sha256: passes
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- sessions.sessions_token_is_sha256: passes
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0000000000000000000000000000000000000000000000000000000000000000', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- sessions.sessions_token_is_sha256: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- sessions.sessions_token_is_sha256: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- sessions.sessions_token_is_sha256: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'g000000000000000000000000000000000000000000000000000000000000000', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- sessions.sessions_token_is_sha256: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '000000000000000000000000000000000000000000000000000000000000000é', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- sessions.sessions_token_is_sha256: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- sessions.sessions_expires_later: passes
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.001');

-- sessions.sessions_expires_later: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');

-- sessions.sessions_expires_later: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 09:00:00.000');

-- sessions.sessions_ends_later: passes
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, ended_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', '2025-01-01 10:00:00.000');

-- sessions.sessions_ends_later: passes
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, ended_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', NULL);

-- sessions.sessions_ends_later: passes
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, ended_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', '2025-01-01 23:00:00.000');

-- sessions.sessions_ends_later: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, ended_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', '2025-01-01 09:59:59.999');

-- sessions.sessions_reason_of_an_end: passes
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, end_reason, ended_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 'logout', '2025-01-01 11:00:00.000');

-- sessions.sessions_reason_of_an_end: passes
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, ended_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', '2025-01-01 11:00:00.000');

-- sessions.sessions_reason_of_an_end: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, end_reason)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 'logout');

-- sessions.sessions_reason_known: passes
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, end_reason, ended_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 'revoked', '2025-01-01 11:00:00.000');

-- sessions.sessions_reason_known: passes
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, end_reason, ended_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', NULL, '2025-01-01 11:00:00.000');

-- sessions.sessions_reason_known: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, end_reason, ended_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 'Logout', '2025-01-01 11:00:00.000');

-- sessions.sessions_reason_known: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, end_reason, ended_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', '', '2025-01-01 11:00:00.000');

-- sessions.sessions_state_is_an_object: passes
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, state)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', '{"room":"Küche"}');

-- sessions.sessions_state_is_an_object: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, state)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', '[]');

-- sessions.sessions_state_is_an_object: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, state)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', '"x"');

-- sessions.sessions_state_is_an_object: fails
INSERT INTO sessions (id, user_id, token_hash, created_at, last_activity_at, expires_at, state)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 'true');

-- people.people_name_not_empty: passes
INSERT INTO people (id, user_id, name)
  VALUES (9, 'user', 'a');

-- people.people_name_not_empty: passes
INSERT INTO people (id, user_id, name)
  VALUES (9, 'user', ' ü ');

-- people.people_name_not_empty: passes
INSERT INTO people (id, user_id, name)
  VALUES (9, 'user', '　');

-- people.people_name_not_empty: fails
INSERT INTO people (id, user_id, name)
  VALUES (9, 'user', '');

-- people.people_name_not_empty: fails
INSERT INTO people (id, user_id, name)
  VALUES (9, 'user', '   ');

-- people.people_nickname_not_empty: passes
INSERT INTO people (id, user_id, name, nickname)
  VALUES (9, 'user', 'Sarah', 'S');

-- people.people_nickname_not_empty: passes
INSERT INTO people (id, user_id, name, nickname)
  VALUES (9, 'user', 'Sarah', NULL);

-- people.people_nickname_not_empty: passes
INSERT INTO people (id, user_id, name, nickname)
  VALUES (9, 'user', 'Sarah', ' ');

-- people.people_nickname_not_empty: fails
INSERT INTO people (id, user_id, name, nickname)
  VALUES (9, 'user', 'Sarah', '');

-- people.people_email_has_an_at: passes
INSERT INTO people (id, user_id, name, email)
  VALUES (9, 'user', 'Sarah', 'a@b');

-- people.people_email_has_an_at: passes
INSERT INTO people (id, user_id, name, email)
  VALUES (9, 'user', 'Sarah', NULL);

-- people.people_email_has_an_at: passes
INSERT INTO people (id, user_id, name, email)
  VALUES (9, 'user', 'Sarah', 'ä@ö');

-- people.people_email_has_an_at: fails
INSERT INTO people (id, user_id, name, email)
  VALUES (9, 'user', 'Sarah', '@b');

-- people.people_email_has_an_at: fails
INSERT INTO people (id, user_id, name, email)
  VALUES (9, 'user', 'Sarah', 'a@');

-- people.people_email_has_an_at: fails
INSERT INTO people (id, user_id, name, email)
  VALUES (9, 'user', 'Sarah', 'sarah');

-- people.people_phone_is_a_number: passes
INSERT INTO people (id, user_id, name, phone)
  VALUES (9, 'user', 'Sarah', '+49 (0)30 1234-5678');

-- people.people_phone_is_a_number: passes
INSERT INTO people (id, user_id, name, phone)
  VALUES (9, 'user', 'Sarah', '');

-- people.people_phone_is_a_number: passes
INSERT INTO people (id, user_id, name, phone)
  VALUES (9, 'user', 'Sarah', NULL);

-- people.people_phone_is_a_number: fails
INSERT INTO people (id, user_id, name, phone)
  VALUES (9, 'user', 'Sarah', 'ask Tom');

-- people.people_phone_is_a_number: fails
INSERT INTO people (id, user_id, name, phone)
  VALUES (9, 'user', 'Sarah', '+49x');

-- people.people_phone_is_a_number: fails
INSERT INTO people (id, user_id, name, phone)
  VALUES (9, 'user', 'Sarah', '１２３');

-- people.people_importance_in_range: passes
INSERT INTO people (id, user_id, name, importance)
  VALUES (9, 'user', 'Sarah', 1);

-- people.people_importance_in_range: passes
INSERT INTO people (id, user_id, name, importance)
  VALUES (9, 'user', 'Sarah', 10);

-- people.people_importance_in_range: fails
INSERT INTO people (id, user_id, name, importance)
  VALUES (9, 'user', 'Sarah', 0);

-- people.people_importance_in_range: fails
INSERT INTO people (id, user_id, name, importance)
  VALUES (9, 'user', 'Sarah', 11);

-- people.people_contact_every_days_positive: passes
INSERT INTO people (id, user_id, name, contact_every_days)
  VALUES (9, 'user', 'Sarah', 1);

-- people.people_contact_every_days_positive: passes
INSERT INTO people (id, user_id, name, contact_every_days)
  VALUES (9, 'user', 'Sarah', NULL);

-- people.people_contact_every_days_positive: passes
INSERT INTO people (id, user_id, name, contact_every_days, last_contact_on)
  VALUES (9, 'user', 'Sarah', 30, '2024-02-15');

-- people.people_contact_every_days_positive: fails
INSERT INTO people (id, user_id, name, contact_every_days)
  VALUES (9, 'user', 'Sarah', 0);

-- people.people_contact_every_days_positive: fails
INSERT INTO people (id, user_id, name, contact_every_days)
  VALUES (9, 'user', 'Sarah', -7);

-- people.people_birthday_plausible: passes
INSERT INTO people (id, user_id, name, birthday)
  VALUES (9, 'user', 'Sarah', '1850-01-01');

-- people.people_birthday_plausible: passes
INSERT INTO people (id, user_id, name, birthday)
  VALUES (9, 'user', 'Sarah', '2200-12-31');

-- people.people_birthday_plausible: passes
INSERT INTO people (id, user_id, name, birthday)
  VALUES (9, 'user', 'Sarah', NULL);

-- people.people_birthday_plausible: fails
INSERT INTO people (id, user_id, name, birthday)
  VALUES (9, 'user', 'Sarah', '1849-12-31');

-- people.people_birthday_plausible: fails
INSERT INTO people (id, user_id, name, birthday)
  VALUES (9, 'user', 'Sarah', '2201-01-01');

-- person_relationships.person_relationships_between_two: passes
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind)
  VALUES ('testuser', 2, 3, 'friend');

-- person_relationships.person_relationships_between_two: passes
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind)
  VALUES ('testuser', 3, 2, 'friend');

-- person_relationships.person_relationships_between_two: fails
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind)
  VALUES ('testuser', 2, 2, 'friend');

-- person_relationships.person_relationships_kind_is_of_two: passes
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind)
  VALUES ('testuser', 2, 3, 'partner');

-- person_relationships.person_relationships_kind_is_of_two: fails
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind)
  VALUES ('testuser', 2, 3, 'self');

-- person_relationships.person_relationships_strength_in_range: passes
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind, strength)
  VALUES ('testuser', 2, 3, 'friend', 0);

-- person_relationships.person_relationships_strength_in_range: passes
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind, strength)
  VALUES ('testuser', 2, 3, 'friend', 1);

-- person_relationships.person_relationships_strength_in_range: passes
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind, strength)
  VALUES ('testuser', 2, 3, 'friend', 0.99);

-- person_relationships.person_relationships_strength_in_range: fails
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind, strength)
  VALUES ('testuser', 2, 3, 'friend', -0.01);

-- person_relationships.person_relationships_strength_in_range: fails
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind, strength)
  VALUES ('testuser', 2, 3, 'friend', 1.01);

-- person_relationships.person_relationships_in_order: passes
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind, since, until)
  VALUES ('testuser', 2, 3, 'friend', '2020-01-01', '2020-01-01');

-- person_relationships.person_relationships_in_order: passes
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind, since)
  VALUES ('testuser', 2, 3, 'friend', '2020-01-01');

-- person_relationships.person_relationships_in_order: passes
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind, until)
  VALUES ('testuser', 2, 3, 'friend', '2020-01-01');

-- person_relationships.person_relationships_in_order: fails
INSERT INTO person_relationships (user_id, person_id, other_person_id, kind, since, until)
  VALUES ('testuser', 2, 3, 'friend', '2020-01-02', '2020-01-01');

-- person_contacts.person_contacts_warmth_in_range: passes
INSERT INTO person_contacts (person_id, channel, warmth)
  VALUES (2, 'call', -2);

-- person_contacts.person_contacts_warmth_in_range: passes
INSERT INTO person_contacts (person_id, channel, warmth)
  VALUES (2, 'call', 2);

-- person_contacts.person_contacts_warmth_in_range: passes
INSERT INTO person_contacts (person_id, channel, warmth)
  VALUES (2, 'call', NULL);

-- person_contacts.person_contacts_warmth_in_range: fails
INSERT INTO person_contacts (person_id, channel, warmth)
  VALUES (2, 'call', -3);

-- person_contacts.person_contacts_warmth_in_range: fails
INSERT INTO person_contacts (person_id, channel, warmth)
  VALUES (2, 'call', 3);

-- projects.projects_name_not_empty: passes
INSERT INTO projects (id, user_id, name, status)
  VALUES (9, 'testuser', 'a', 'active');

-- projects.projects_name_not_empty: passes
INSERT INTO projects (id, user_id, name, status)
  VALUES (9, 'testuser', ' ü ', 'active');

-- projects.projects_name_not_empty: passes
INSERT INTO projects (id, user_id, name, status)
  VALUES (9, 'testuser', '　', 'active');

-- projects.projects_name_not_empty: fails
INSERT INTO projects (id, user_id, name, status)
  VALUES (9, 'testuser', '', 'active');

-- projects.projects_name_not_empty: fails
INSERT INTO projects (id, user_id, name, status)
  VALUES (9, 'testuser', '   ', 'active');

-- projects.projects_not_its_own_part: passes
INSERT INTO projects (id, user_id, name, status, parent_id)
  VALUES (9, 'testuser', 'Garden', 'active', NULL);

-- projects.projects_not_its_own_part: passes
INSERT INTO projects (id, user_id, name, status, parent_id)
  VALUES (9, 'testuser', 'Garden', 'active', 1);

-- projects.projects_not_its_own_part: fails
INSERT INTO projects (id, user_id, name, status, parent_id)
  VALUES (9, 'testuser', 'Garden', 'active', 9);

-- projects.projects_color_is_hexadecimal: passes
INSERT INTO projects (id, user_id, name, status, color)
  VALUES (9, 'testuser', 'Garden', 'active', '#00ff7f');

-- projects.projects_color_is_hexadecimal: passes
INSERT INTO projects (id, user_id, name, status, color)
  VALUES (9, 'testuser', 'Garden', 'active', NULL);

-- projects.projects_color_is_hexadecimal: fails
INSERT INTO projects (id, user_id, name, status, color)
  VALUES (9, 'testuser', 'Garden', 'active', '#00FF7F');

-- projects.projects_color_is_hexadecimal: fails
INSERT INTO projects (id, user_id, name, status, color)
  VALUES (9, 'testuser', 'Garden', 'active', '00ff7f');

-- projects.projects_color_is_hexadecimal: fails
INSERT INTO projects (id, user_id, name, status, color)
  VALUES (9, 'testuser', 'Garden', 'active', '#00ff7');

-- projects.projects_color_is_hexadecimal: fails
INSERT INTO projects (id, user_id, name, status, color)
  VALUES (9, 'testuser', 'Garden', 'active', '#00ff7é');

-- projects.projects_color_is_hexadecimal: fails
INSERT INTO projects (id, user_id, name, status, color)
  VALUES (9, 'testuser', 'Garden', 'active', '');

-- projects.projects_in_order: passes
INSERT INTO projects (id, user_id, name, status, starts_on, due_on)
  VALUES (9, 'testuser', 'Garden', 'active', '2025-01-01', '2025-01-01');

-- projects.projects_in_order: passes
INSERT INTO projects (id, user_id, name, status, due_on)
  VALUES (9, 'testuser', 'Garden', 'active', '2025-01-01');

-- projects.projects_in_order: passes
INSERT INTO projects (id, user_id, name, status, starts_on, due_on)
  VALUES (9, 'testuser', 'Garden', 'active', '2024-12-31', '2025-01-01');

-- projects.projects_in_order: fails
INSERT INTO projects (id, user_id, name, status, starts_on, due_on)
  VALUES (9, 'testuser', 'Garden', 'active', '2025-01-01', '2024-12-31');

-- projects.projects_completed_when_complete: passes
INSERT INTO projects (id, user_id, name, status, completed_at)
  VALUES (9, 'testuser', 'Garden', 'completed', '2025-01-01 10:00:00.000');

-- projects.projects_completed_when_complete: passes
INSERT INTO projects (id, user_id, name, status)
  VALUES (9, 'testuser', 'Garden', 'cancelled');

-- projects.projects_completed_when_complete: fails
INSERT INTO projects (id, user_id, name, status)
  VALUES (9, 'testuser', 'Garden', 'completed');

-- projects.projects_completed_when_complete: fails
INSERT INTO projects (id, user_id, name, status, completed_at)
  VALUES (9, 'testuser', 'Garden', 'active', '2025-01-01 10:00:00.000');

-- projects.projects_progress_in_range: passes
INSERT INTO projects (id, user_id, name, status, progress)
  VALUES (9, 'testuser', 'Garden', 'active', 0);

-- projects.projects_progress_in_range: passes
INSERT INTO projects (id, user_id, name, status, progress)
  VALUES (9, 'testuser', 'Garden', 'active', 100);

-- projects.projects_progress_in_range: fails
INSERT INTO projects (id, user_id, name, status, progress)
  VALUES (9, 'testuser', 'Garden', 'active', -1);

-- projects.projects_progress_in_range: fails
INSERT INTO projects (id, user_id, name, status, progress)
  VALUES (9, 'testuser', 'Garden', 'active', 101);

-- projects.projects_money_not_negative: passes
INSERT INTO projects (id, user_id, name, status, budget, spent)
  VALUES (9, 'testuser', 'Garden', 'active', 0, 0);

-- projects.projects_money_not_negative: passes
INSERT INTO projects (id, user_id, name, status, budget, spent)
  VALUES (9, 'testuser', 'Garden', 'active', NULL, 9999999999.99);

-- projects.projects_money_not_negative: passes
INSERT INTO projects (id, user_id, name, status, budget)
  VALUES (9, 'testuser', 'Garden', 'active', 0.01);

-- projects.projects_money_not_negative: fails
INSERT INTO projects (id, user_id, name, status, budget)
  VALUES (9, 'testuser', 'Garden', 'active', -0.01);

-- projects.projects_money_not_negative: fails
INSERT INTO projects (id, user_id, name, status, spent)
  VALUES (9, 'testuser', 'Garden', 'active', -0.01);

-- projects.projects_money_not_negative: fails
INSERT INTO projects (id, user_id, name, status, budget, spent)
  VALUES (9, 'testuser', 'Garden', 'active', NULL, -1);

-- project_people.project_people_hours_in_a_week: passes
INSERT INTO project_people (user_id, project_id, person_id, hours_per_week)
  VALUES ('testuser', 1, 2, 0.1);

-- project_people.project_people_hours_in_a_week: passes
INSERT INTO project_people (user_id, project_id, person_id, hours_per_week)
  VALUES ('testuser', 1, 2, 168);

-- project_people.project_people_hours_in_a_week: passes
INSERT INTO project_people (user_id, project_id, person_id, hours_per_week)
  VALUES ('testuser', 1, 2, NULL);

-- project_people.project_people_hours_in_a_week: fails
INSERT INTO project_people (user_id, project_id, person_id, hours_per_week)
  VALUES ('testuser', 1, 2, 0);

-- project_people.project_people_hours_in_a_week: fails
INSERT INTO project_people (user_id, project_id, person_id, hours_per_week)
  VALUES ('testuser', 1, 2, 168.1);

-- project_people.project_people_hours_in_a_week: fails
INSERT INTO project_people (user_id, project_id, person_id, hours_per_week)
  VALUES ('testuser', 1, 2, -1);

-- notes.notes_say_something: passes
INSERT INTO notes (id, user_id, title, content)
  VALUES (9, 'testuser', '', 'Call the garage.');

-- notes.notes_say_something: passes
INSERT INTO notes (id, user_id, title, content)
  VALUES (9, 'testuser', 'Garage', '');

-- notes.notes_say_something: passes
INSERT INTO notes (id, user_id, title, content)
  VALUES (9, 'testuser', '', '
');

-- notes.notes_say_something: fails
INSERT INTO notes (id, user_id, title, content)
  VALUES (9, 'testuser', '', '');

-- notes.notes_say_something: fails
INSERT INTO notes (id, user_id, title, content)
  VALUES (9, 'testuser', '  ', '   ');

-- notes.notes_source_known: passes
INSERT INTO notes (id, user_id, title, content, source)
  VALUES (9, 'testuser', '', 'Call the garage.', 'spoken');

-- notes.notes_source_known: passes
INSERT INTO notes (id, user_id, title, content, source)
  VALUES (9, 'testuser', '', 'Call the garage.', 'zoe');

-- notes.notes_source_known: fails
INSERT INTO notes (id, user_id, title, content, source)
  VALUES (9, 'testuser', '', 'Call the garage.', 'Typed');

-- notes.notes_source_known: fails
INSERT INTO notes (id, user_id, title, content, source)
  VALUES (9, 'testuser', '', 'Call the garage.', '');

-- notes.notes_source_known: fails
INSERT INTO notes (id, user_id, title, content, source)
  VALUES (9, 'testuser', '', 'Call the garage.', 'typed ');

-- notes.notes_archived_are_not_pinned: passes
INSERT INTO notes (id, user_id, title, content, is_pinned)
  VALUES (9, 'testuser', '', 'Call the garage.', TRUE);

-- notes.notes_archived_are_not_pinned: passes
INSERT INTO notes (id, user_id, title, content, archived_at)
  VALUES (9, 'testuser', '', 'Call the garage.', '2025-01-01 10:00:00.000');

-- notes.notes_archived_are_not_pinned: passes
INSERT INTO notes (id, user_id, title, content)
  VALUES (9, 'testuser', '', 'Call the garage.');

-- notes.notes_archived_are_not_pinned: fails
INSERT INTO notes (id, user_id, title, content, is_pinned, archived_at)
  VALUES (9, 'testuser', '', 'Call the garage.', TRUE, '2025-01-01 10:00:00.000');

-- tags.tags_name_without_spaces_around: passes
INSERT INTO tags (id, user_id, name)
  VALUES (9, 'testuser', 'g');

-- tags.tags_name_without_spaces_around: passes
INSERT INTO tags (id, user_id, name)
  VALUES (9, 'testuser', 'two words');

-- tags.tags_name_without_spaces_around: passes
INSERT INTO tags (id, user_id, name)
  VALUES (9, 'testuser', '日本');

-- tags.tags_name_without_spaces_around: fails
INSERT INTO tags (id, user_id, name)
  VALUES (9, 'testuser', '');

-- tags.tags_name_without_spaces_around: fails
INSERT INTO tags (id, user_id, name)
  VALUES (9, 'testuser', ' garden');

-- tags.tags_name_without_spaces_around: fails
INSERT INTO tags (id, user_id, name)
  VALUES (9, 'testuser', 'garden ');

-- tags.tags_name_without_a_comma: passes
INSERT INTO tags (id, user_id, name)
  VALUES (9, 'testuser', 'a;b');

-- tags.tags_name_without_a_comma: passes
INSERT INTO tags (id, user_id, name)
  VALUES (9, 'testuser', 'a，b');

-- tags.tags_name_without_a_comma: fails
INSERT INTO tags (id, user_id, name)
  VALUES (9, 'testuser', 'a,b');

-- tags.tags_name_without_a_comma: fails
INSERT INTO tags (id, user_id, name)
  VALUES (9, 'testuser', ',');

-- attachments.attachments_in_one_place: passes
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', 'application/pdf', 'files/list.pdf');

-- attachments.attachments_in_one_place: fails
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', 'application/pdf', NULL);

-- attachments.attachments_path_stays_inside: passes
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', 'application/pdf', 'a/b.c');

-- attachments.attachments_path_stays_inside: passes
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', 'application/pdf', '.hidden');

-- attachments.attachments_path_stays_inside: fails
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', 'application/pdf', '/etc/passwd');

-- attachments.attachments_path_stays_inside: fails
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', 'application/pdf', '../zoe.db');

-- attachments.attachments_path_stays_inside: fails
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', 'application/pdf', 'a/../../b');

-- attachments.attachments_media_type_has_two_parts: passes
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', 'a/b', 'files/list.pdf');

-- attachments.attachments_media_type_has_two_parts: passes
INSERT INTO attachments (id, note_id, file_name, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', 'files/list.pdf');

-- attachments.attachments_media_type_has_two_parts: fails
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', 'pdf', 'files/list.pdf');

-- attachments.attachments_media_type_has_two_parts: fails
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', '/pdf', 'files/list.pdf');

-- attachments.attachments_media_type_has_two_parts: fails
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', 'application/', 'files/list.pdf');

-- attachments.attachments_media_type_has_two_parts: fails
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'list.pdf', '', 'files/list.pdf');

-- attachments.attachments_file_name_not_empty: passes
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'a', 'application/pdf', 'files/list.pdf');

-- attachments.attachments_file_name_not_empty: passes
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, ' ü ', 'application/pdf', 'files/list.pdf');

-- attachments.attachments_file_name_not_empty: passes
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, '　', 'application/pdf', 'files/list.pdf');

-- attachments.attachments_file_name_not_empty: fails
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, '', 'application/pdf', 'files/list.pdf');

-- attachments.attachments_file_name_not_empty: fails
INSERT INTO attachments (id, note_id, file_name, media_type, path)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, '   ', 'application/pdf', 'files/list.pdf');

-- events.events_title_not_empty: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on)
  VALUES (9, 'testuser', 'a', '2025-02-28', '2025-02-28');

-- events.events_title_not_empty: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on)
  VALUES (9, 'testuser', ' ü ', '2025-02-28', '2025-02-28');

-- events.events_title_not_empty: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on)
  VALUES (9, 'testuser', '　', '2025-02-28', '2025-02-28');

-- events.events_title_not_empty: fails
INSERT INTO events (id, user_id, title, starts_on, ends_on)
  VALUES (9, 'testuser', '', '2025-02-28', '2025-02-28');

-- events.events_title_not_empty: fails
INSERT INTO events (id, user_id, title, starts_on, ends_on)
  VALUES (9, 'testuser', '   ', '2025-02-28', '2025-02-28');

-- events.events_have_both_times_or_none: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28');

-- events.events_have_both_times_or_none: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on, starts_at, ends_at)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', '00:00:00.000', '23:59:59.999');

-- events.events_have_both_times_or_none: fails
INSERT INTO events (id, user_id, title, starts_on, ends_on, starts_at)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', '10:00:00.000');

-- events.events_have_both_times_or_none: fails
INSERT INTO events (id, user_id, title, starts_on, ends_on, ends_at)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', '10:00:00.000');

-- events.events_in_order: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on, starts_at, ends_at)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', '10:00:00.000', '10:00:00.000');

-- events.events_in_order: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on, starts_at, ends_at)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-03-01', '22:00:00.000', '06:00:00.000');

-- events.events_in_order: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28');

-- events.events_in_order: fails
INSERT INTO events (id, user_id, title, starts_on, ends_on)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-27');

-- events.events_in_order: fails
INSERT INTO events (id, user_id, title, starts_on, ends_on, starts_at, ends_at)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', '10:00:00.000', '09:59:59.999');

-- events.events_repeat_interval_in_range: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on, repeat_interval)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', 1);

-- events.events_repeat_interval_in_range: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on, repeat_interval)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', 366);

-- events.events_repeat_interval_in_range: fails
INSERT INTO events (id, user_id, title, starts_on, ends_on, repeat_interval)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', 0);

-- events.events_repeat_interval_in_range: fails
INSERT INTO events (id, user_id, title, starts_on, ends_on, repeat_interval)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', 367);

-- events.events_repeat_ends_later: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on, repeats, repeats_until)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', 'weekly', '2025-02-28');

-- events.events_repeat_ends_later: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on, repeats)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', 'weekly');

-- events.events_repeat_ends_later: fails
INSERT INTO events (id, user_id, title, starts_on, ends_on, repeats, repeats_until)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', 'weekly', '2025-02-27');

-- events.events_until_only_if_repeating: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on, repeats, repeats_until)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', 'daily', '2025-12-31');

-- events.events_until_only_if_repeating: passes
INSERT INTO events (id, user_id, title, starts_on, ends_on)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28');

-- events.events_until_only_if_repeating: fails
INSERT INTO events (id, user_id, title, starts_on, ends_on, repeats_until)
  VALUES (9, 'testuser', 'Beach', '2025-02-28', '2025-02-28', '2025-12-31');

-- event_exceptions.event_exceptions_replaced_by_another: passes
INSERT INTO event_exceptions (event_id, day, replaced_by)
  VALUES (1, '2025-02-10', 2);

-- event_exceptions.event_exceptions_replaced_by_another: passes
INSERT INTO event_exceptions (event_id, day, replaced_by)
  VALUES (1, '2025-02-10', NULL);

-- event_exceptions.event_exceptions_replaced_by_another: fails
INSERT INTO event_exceptions (event_id, day, replaced_by)
  VALUES (1, '2025-02-10', 1);

-- event_people.event_people_answered_have_a_time: passes
INSERT INTO event_people (event_id, person_id)
  VALUES (1, 2);

-- event_people.event_people_answered_have_a_time: passes
INSERT INTO event_people (event_id, person_id, answer, answered_at)
  VALUES (1, 2, 'accepted', '2025-01-01 10:00:00.000');

-- event_people.event_people_answered_have_a_time: passes
INSERT INTO event_people (event_id, person_id, answer, answered_at)
  VALUES (1, 2, 'invited', '2025-01-01 10:00:00.000');

-- event_people.event_people_answered_have_a_time: fails
INSERT INTO event_people (event_id, person_id, answer)
  VALUES (1, 2, 'accepted');

-- event_people.event_people_answered_have_a_time: fails
INSERT INTO event_people (event_id, person_id, answer)
  VALUES (1, 2, 'unsure');

-- event_reminders.event_reminders_at_most_four_weeks_before: passes
INSERT INTO event_reminders (event_id, minutes_before)
  VALUES (1, 0);

-- event_reminders.event_reminders_at_most_four_weeks_before: passes
INSERT INTO event_reminders (event_id, minutes_before)
  VALUES (1, 40320);

-- event_reminders.event_reminders_at_most_four_weeks_before: fails
INSERT INTO event_reminders (event_id, minutes_before)
  VALUES (1, -1);

-- event_reminders.event_reminders_at_most_four_weeks_before: fails
INSERT INTO event_reminders (event_id, minutes_before)
  VALUES (1, 40321);

-- lists.lists_name_not_empty: passes
INSERT INTO lists (id, user_id, name, kind)
  VALUES (9, 'testuser', 'a', 'reading');

-- lists.lists_name_not_empty: passes
INSERT INTO lists (id, user_id, name, kind)
  VALUES (9, 'testuser', ' ü ', 'reading');

-- lists.lists_name_not_empty: passes
INSERT INTO lists (id, user_id, name, kind)
  VALUES (9, 'testuser', '　', 'reading');

-- lists.lists_name_not_empty: fails
INSERT INTO lists (id, user_id, name, kind)
  VALUES (9, 'testuser', '', 'reading');

-- lists.lists_name_not_empty: fails
INSERT INTO lists (id, user_id, name, kind)
  VALUES (9, 'testuser', '   ', 'reading');

-- lists.lists_icon_is_short: passes
INSERT INTO lists (id, user_id, name, kind, icon)
  VALUES (9, 'testuser', 'Books', 'reading', '📚');

-- lists.lists_icon_is_short: passes
INSERT INTO lists (id, user_id, name, kind, icon)
  VALUES (9, 'testuser', 'Books', 'reading', NULL);

-- lists.lists_icon_is_short: passes
INSERT INTO lists (id, user_id, name, kind, icon)
  VALUES (9, 'testuser', 'Books', 'reading', '👨‍🔬');

-- lists.lists_icon_is_short: fails
INSERT INTO lists (id, user_id, name, kind, icon)
  VALUES (9, 'testuser', 'Books', 'reading', '');

-- lists.lists_icon_is_short: fails
INSERT INTO lists (id, user_id, name, kind, icon)
  VALUES (9, 'testuser', 'Books', 'reading', '👩‍👩‍👧');

-- lists.lists_icon_is_short: fails
INSERT INTO lists (id, user_id, name, kind, icon)
  VALUES (9, 'testuser', 'Books', 'reading', 'books');

-- lists.lists_position_not_negative: passes
INSERT INTO lists (id, user_id, name, kind, position)
  VALUES (9, 'testuser', 'Books', 'reading', 0);

-- lists.lists_position_not_negative: passes
INSERT INTO lists (id, user_id, name, kind, position)
  VALUES (9, 'testuser', 'Books', 'reading', 2147483647);

-- lists.lists_position_not_negative: fails
INSERT INTO lists (id, user_id, name, kind, position)
  VALUES (9, 'testuser', 'Books', 'reading', -1);

-- tasks.tasks_text_not_empty: passes
INSERT INTO tasks (id, list_id, text)
  VALUES (9, 1, 'a');

-- tasks.tasks_text_not_empty: passes
INSERT INTO tasks (id, list_id, text)
  VALUES (9, 1, ' ü ');

-- tasks.tasks_text_not_empty: passes
INSERT INTO tasks (id, list_id, text)
  VALUES (9, 1, '　');

-- tasks.tasks_text_not_empty: fails
INSERT INTO tasks (id, list_id, text)
  VALUES (9, 1, '');

-- tasks.tasks_text_not_empty: fails
INSERT INTO tasks (id, list_id, text)
  VALUES (9, 1, '   ');

-- tasks.tasks_not_their_own_part: passes
INSERT INTO tasks (id, list_id, text, parent_id)
  VALUES (9, 1, 'Milk', 1);

-- tasks.tasks_not_their_own_part: passes
INSERT INTO tasks (id, list_id, text, parent_id)
  VALUES (9, 1, 'Milk', NULL);

-- tasks.tasks_not_their_own_part: fails
INSERT INTO tasks (id, list_id, text, parent_id)
  VALUES (9, 1, 'Milk', 9);

-- tasks.tasks_quantity_positive: passes
INSERT INTO tasks (id, list_id, text, quantity)
  VALUES (9, 1, 'Milk', 0.001);

-- tasks.tasks_quantity_positive: passes
INSERT INTO tasks (id, list_id, text, quantity)
  VALUES (9, 1, 'Milk', NULL);

-- tasks.tasks_quantity_positive: passes
INSERT INTO tasks (id, list_id, text, quantity)
  VALUES (9, 1, 'Milk', 999999.999);

-- tasks.tasks_quantity_positive: fails
INSERT INTO tasks (id, list_id, text, quantity)
  VALUES (9, 1, 'Milk', 0);

-- tasks.tasks_quantity_positive: fails
INSERT INTO tasks (id, list_id, text, quantity)
  VALUES (9, 1, 'Milk', -1.5);

-- tasks.tasks_unit_of_a_quantity: passes
INSERT INTO tasks (id, list_id, text, unit, quantity)
  VALUES (9, 1, 'Milk', 'ℓ', 1.5);

-- tasks.tasks_unit_of_a_quantity: passes
INSERT INTO tasks (id, list_id, text, quantity)
  VALUES (9, 1, 'Milk', 3);

-- tasks.tasks_unit_of_a_quantity: fails
INSERT INTO tasks (id, list_id, text, unit)
  VALUES (9, 1, 'Milk', 'kg');

-- tasks.tasks_unit_of_a_quantity: fails
INSERT INTO tasks (id, list_id, text, unit)
  VALUES (9, 1, 'Milk', '');

-- tasks.tasks_pieces_and_price_plausible: passes
INSERT INTO tasks (id, list_id, text, pieces, price_cents)
  VALUES (9, 1, 'Milk', 1, 0);

-- tasks.tasks_pieces_and_price_plausible: passes
INSERT INTO tasks (id, list_id, text, pieces, price_cents)
  VALUES (9, 1, 'Milk', 1000, 1000000);

-- tasks.tasks_pieces_and_price_plausible: passes
INSERT INTO tasks (id, list_id, text, price_cents)
  VALUES (9, 1, 'Milk', NULL);

-- tasks.tasks_pieces_and_price_plausible: fails
INSERT INTO tasks (id, list_id, text, pieces)
  VALUES (9, 1, 'Milk', 0);

-- tasks.tasks_pieces_and_price_plausible: fails
INSERT INTO tasks (id, list_id, text, pieces)
  VALUES (9, 1, 'Milk', 1001);

-- tasks.tasks_pieces_and_price_plausible: fails
INSERT INTO tasks (id, list_id, text, price_cents)
  VALUES (9, 1, 'Milk', -1);

-- tasks.tasks_pieces_and_price_plausible: fails
INSERT INTO tasks (id, list_id, text, price_cents)
  VALUES (9, 1, 'Milk', 1000001);

-- tasks.tasks_due_time_of_a_day: passes
INSERT INTO tasks (id, list_id, text, due_on, due_at)
  VALUES (9, 1, 'Milk', '2025-01-31', '18:00:00.000');

-- tasks.tasks_due_time_of_a_day: passes
INSERT INTO tasks (id, list_id, text, due_on)
  VALUES (9, 1, 'Milk', '2025-01-31');

-- tasks.tasks_due_time_of_a_day: fails
INSERT INTO tasks (id, list_id, text, due_at)
  VALUES (9, 1, 'Milk', '18:00:00.000');

-- tasks.tasks_minutes_not_negative: passes
INSERT INTO tasks (id, list_id, text, estimated_minutes, actual_minutes)
  VALUES (9, 1, 'Milk', 0, 0);

-- tasks.tasks_minutes_not_negative: passes
INSERT INTO tasks (id, list_id, text, estimated_minutes, actual_minutes)
  VALUES (9, 1, 'Milk', NULL, 90);

-- tasks.tasks_minutes_not_negative: fails
INSERT INTO tasks (id, list_id, text, estimated_minutes)
  VALUES (9, 1, 'Milk', -1);

-- tasks.tasks_minutes_not_negative: fails
INSERT INTO tasks (id, list_id, text, actual_minutes)
  VALUES (9, 1, 'Milk', -1);

-- tasks.tasks_completed_when_done: passes
INSERT INTO tasks (id, list_id, text, status, completed_at)
  VALUES (9, 1, 'Milk', 'done', '2025-01-01 10:00:00.000');

-- tasks.tasks_completed_when_done: passes
INSERT INTO tasks (id, list_id, text, status)
  VALUES (9, 1, 'Milk', 'dropped');

-- tasks.tasks_completed_when_done: fails
INSERT INTO tasks (id, list_id, text, status)
  VALUES (9, 1, 'Milk', 'done');

-- tasks.tasks_completed_when_done: fails
INSERT INTO tasks (id, list_id, text, status, completed_at)
  VALUES (9, 1, 'Milk', 'open', '2025-01-01 10:00:00.000');

-- developer_tasks.developer_tasks_id_is_a_word: passes
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('a', 'Widgets', 'Let users arrange their home page.');

-- developer_tasks.developer_tasks_id_is_a_word: passes
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('фикс-1', 'Widgets', 'Let users arrange their home page.');

-- developer_tasks.developer_tasks_id_is_a_word: fails
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('', 'Widgets', 'Let users arrange their home page.');

-- developer_tasks.developer_tasks_id_is_a_word: fails
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('zoe evolution', 'Widgets', 'Let users arrange their home page.');

-- developer_tasks.developer_tasks_title_not_empty: passes
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('zoe-evolution-009', 'a', 'Let users arrange their home page.');

-- developer_tasks.developer_tasks_title_not_empty: passes
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('zoe-evolution-009', ' ü ', 'Let users arrange their home page.');

-- developer_tasks.developer_tasks_title_not_empty: passes
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('zoe-evolution-009', '　', 'Let users arrange their home page.');

-- developer_tasks.developer_tasks_title_not_empty: fails
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('zoe-evolution-009', '', 'Let users arrange their home page.');

-- developer_tasks.developer_tasks_title_not_empty: fails
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('zoe-evolution-009', '   ', 'Let users arrange their home page.');

-- developer_tasks.developer_tasks_objective_not_empty: passes
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('zoe-evolution-009', 'Widgets', 'a');

-- developer_tasks.developer_tasks_objective_not_empty: passes
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('zoe-evolution-009', 'Widgets', ' ü ');

-- developer_tasks.developer_tasks_objective_not_empty: passes
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('zoe-evolution-009', 'Widgets', '　');

-- developer_tasks.developer_tasks_objective_not_empty: fails
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('zoe-evolution-009', 'Widgets', '');

-- developer_tasks.developer_tasks_objective_not_empty: fails
INSERT INTO developer_tasks (id, title, objective)
  VALUES ('zoe-evolution-009', 'Widgets', '   ');

-- developer_tasks.developer_tasks_lists_are_arrays: passes
INSERT INTO developer_tasks (id, title, objective, requirements, constraints, acceptance_criteria)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', '["fast"]', '[]', '[{"tests":"green"}]');

-- developer_tasks.developer_tasks_lists_are_arrays: fails
INSERT INTO developer_tasks (id, title, objective, requirements)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', '{}');

-- developer_tasks.developer_tasks_lists_are_arrays: fails
INSERT INTO developer_tasks (id, title, objective, constraints)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 'null');

-- developer_tasks.developer_tasks_lists_are_arrays: fails
INSERT INTO developer_tasks (id, title, objective, acceptance_criteria)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', '"green"');

-- developer_tasks.developer_tasks_estimate_in_range: passes
INSERT INTO developer_tasks (id, title, objective, estimated_hours)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 0.1);

-- developer_tasks.developer_tasks_estimate_in_range: passes
INSERT INTO developer_tasks (id, title, objective, estimated_hours)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 999.9);

-- developer_tasks.developer_tasks_estimate_in_range: passes
INSERT INTO developer_tasks (id, title, objective, estimated_hours)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', NULL);

-- developer_tasks.developer_tasks_estimate_in_range: fails
INSERT INTO developer_tasks (id, title, objective, estimated_hours)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 0);

-- developer_tasks.developer_tasks_estimate_in_range: fails
INSERT INTO developer_tasks (id, title, objective, estimated_hours)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 1000);

-- developer_tasks.developer_tasks_executed_as_often: passes
INSERT INTO developer_tasks (id, title, objective, execution_count)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 0);

-- developer_tasks.developer_tasks_executed_as_often: passes
INSERT INTO developer_tasks (id, title, objective, execution_count, last_executed_at)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 2, '2025-01-01 10:00:00.000');

-- developer_tasks.developer_tasks_executed_as_often: fails
INSERT INTO developer_tasks (id, title, objective, execution_count)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 1);

-- developer_tasks.developer_tasks_executed_as_often: fails
INSERT INTO developer_tasks (id, title, objective, execution_count, last_executed_at)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 0, '2025-01-01 10:00:00.000');

-- developer_tasks.developer_tasks_executed_as_often: fails
INSERT INTO developer_tasks (id, title, objective, execution_count, last_executed_at)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', -1, '2025-01-01 10:00:00.000');

-- developer_tasks.developer_tasks_completed_when_complete: passes
INSERT INTO developer_tasks (id, title, objective, status, completed_at)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 'completed', '2025-01-01 10:00:00.000');

-- developer_tasks.developer_tasks_completed_when_complete: passes
INSERT INTO developer_tasks (id, title, objective, status)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 'failed');

-- developer_tasks.developer_tasks_completed_when_complete: passes
INSERT INTO developer_tasks (id, title, objective, status, completed_at)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 'pending', '2025-01-01 10:00:00.000');

-- developer_tasks.developer_tasks_completed_when_complete: fails
INSERT INTO developer_tasks (id, title, objective, status)
  VALUES ('zoe-evolution-009', 'Widgets', 'Let users arrange their home page.', 'completed');

-- developer_task_dependencies.developer_task_dependencies_on_another: passes
INSERT INTO developer_task_dependencies (task_id, depends_on_id)
  VALUES ('zoe-evolution-001', 'zoe-evolution-002');

-- developer_task_dependencies.developer_task_dependencies_on_another: fails
INSERT INTO developer_task_dependencies (task_id, depends_on_id)
  VALUES ('zoe-evolution-001', 'zoe-evolution-001');

-- developer_task_executions.developer_task_executions_attempt_positive: passes
INSERT INTO developer_task_executions (id, task_id, started_at, attempt)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 1);

-- developer_task_executions.developer_task_executions_attempt_positive: fails
INSERT INTO developer_task_executions (id, task_id, started_at, attempt)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 0);

-- developer_task_executions.developer_task_executions_commit_is_sha1: passes
INSERT INTO developer_task_executions (id, task_id, started_at, commit_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', '0123456789abcdef0123456789abcdef01234567');

-- developer_task_executions.developer_task_executions_commit_is_sha1: passes
INSERT INTO developer_task_executions (id, task_id, started_at, commit_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', NULL);

-- developer_task_executions.developer_task_executions_commit_is_sha1: fails
INSERT INTO developer_task_executions (id, task_id, started_at, commit_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', '0123456');

-- developer_task_executions.developer_task_executions_commit_is_sha1: fails
INSERT INTO developer_task_executions (id, task_id, started_at, commit_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 'XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX');

-- developer_task_executions.developer_task_executions_commit_is_sha1: fails
INSERT INTO developer_task_executions (id, task_id, started_at, commit_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', '');

-- developer_task_executions.developer_task_executions_lines_not_negative: passes
INSERT INTO developer_task_executions (id, task_id, started_at, lines_added, lines_removed)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 0, 0);

-- developer_task_executions.developer_task_executions_lines_not_negative: passes
INSERT INTO developer_task_executions (id, task_id, started_at, lines_added, lines_removed)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 10, 3);

-- developer_task_executions.developer_task_executions_lines_not_negative: fails
INSERT INTO developer_task_executions (id, task_id, started_at, lines_added)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', -1);

-- developer_task_executions.developer_task_executions_lines_not_negative: fails
INSERT INTO developer_task_executions (id, task_id, started_at, lines_removed)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', -1);

-- developer_task_executions.developer_task_executions_in_order: passes
INSERT INTO developer_task_executions (id, task_id, started_at, status, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 'succeeded', '2025-01-01 10:00:00.000');

-- developer_task_executions.developer_task_executions_in_order: passes
INSERT INTO developer_task_executions (id, task_id, started_at, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', NULL);

-- developer_task_executions.developer_task_executions_in_order: fails
INSERT INTO developer_task_executions (id, task_id, started_at, status, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 'succeeded', '2025-01-01 09:00:00.000');

-- developer_task_executions.developer_task_executions_finished_when_over: passes
INSERT INTO developer_task_executions (id, task_id, started_at, status, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 'cancelled', '2025-01-01 11:00:00.000');

-- developer_task_executions.developer_task_executions_finished_when_over: passes
INSERT INTO developer_task_executions (id, task_id, started_at, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 'running');

-- developer_task_executions.developer_task_executions_finished_when_over: fails
INSERT INTO developer_task_executions (id, task_id, started_at, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 'succeeded');

-- developer_task_executions.developer_task_executions_finished_when_over: fails
INSERT INTO developer_task_executions (id, task_id, started_at, status, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 'running', '2025-01-01 11:00:00.000');

-- developer_task_executions.developer_task_executions_failure_says_why: passes
INSERT INTO developer_task_executions (id, task_id, started_at, status, finished_at, error)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 'failed', '2025-01-01 11:00:00.000', 'no space left');

-- developer_task_executions.developer_task_executions_failure_says_why: passes
INSERT INTO developer_task_executions (id, task_id, started_at, status, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 'timed_out', '2025-01-01 11:00:00.000');

-- developer_task_executions.developer_task_executions_failure_says_why: fails
INSERT INTO developer_task_executions (id, task_id, started_at, status, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 'failed', '2025-01-01 11:00:00.000');

-- developer_task_executions.developer_task_executions_failure_says_why: fails
INSERT INTO developer_task_executions (id, task_id, started_at, status, finished_at, error)
  VALUES ('00000000-0000-4000-8000-000000000009', 'zoe-evolution-001', '2025-01-01 10:00:00.000', 'failed', '2025-01-01 11:00:00.000', ' ');

-- journal_entries.journal_entries_content_not_empty: passes
INSERT INTO journal_entries (id, user_id, day, content)
  VALUES (9, 'testuser', '2025-01-01', 'a');

-- journal_entries.journal_entries_content_not_empty: passes
INSERT INTO journal_entries (id, user_id, day, content)
  VALUES (9, 'testuser', '2025-01-01', ' ü ');

-- journal_entries.journal_entries_content_not_empty: passes
INSERT INTO journal_entries (id, user_id, day, content)
  VALUES (9, 'testuser', '2025-01-01', '　');

-- journal_entries.journal_entries_content_not_empty: fails
INSERT INTO journal_entries (id, user_id, day, content)
  VALUES (9, 'testuser', '2025-01-01', '');

-- journal_entries.journal_entries_content_not_empty: fails
INSERT INTO journal_entries (id, user_id, day, content)
  VALUES (9, 'testuser', '2025-01-01', '   ');

-- journal_entries.journal_entries_mood_score_in_range: passes
INSERT INTO journal_entries (id, user_id, day, content, mood_score)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 1);

-- journal_entries.journal_entries_mood_score_in_range: passes
INSERT INTO journal_entries (id, user_id, day, content, mood_score)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 10);

-- journal_entries.journal_entries_mood_score_in_range: passes
INSERT INTO journal_entries (id, user_id, day, content, mood_score)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', NULL);

-- journal_entries.journal_entries_mood_score_in_range: fails
INSERT INTO journal_entries (id, user_id, day, content, mood_score)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 0);

-- journal_entries.journal_entries_mood_score_in_range: fails
INSERT INTO journal_entries (id, user_id, day, content, mood_score)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 11);

-- journal_entries.journal_entries_energy_in_range: passes
INSERT INTO journal_entries (id, user_id, day, content, energy)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 1);

-- journal_entries.journal_entries_energy_in_range: passes
INSERT INTO journal_entries (id, user_id, day, content, energy)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 5);

-- journal_entries.journal_entries_energy_in_range: passes
INSERT INTO journal_entries (id, user_id, day, content, energy)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', NULL);

-- journal_entries.journal_entries_energy_in_range: fails
INSERT INTO journal_entries (id, user_id, day, content, energy)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 0);

-- journal_entries.journal_entries_energy_in_range: fails
INSERT INTO journal_entries (id, user_id, day, content, energy)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 6);

-- journal_entries.journal_entries_place_is_on_earth: passes
INSERT INTO journal_entries (id, user_id, day, content, latitude, longitude)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', -90, 180);

-- journal_entries.journal_entries_place_is_on_earth: passes
INSERT INTO journal_entries (id, user_id, day, content, latitude, longitude)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', -31.95, 115.86);

-- journal_entries.journal_entries_place_is_on_earth: passes
INSERT INTO journal_entries (id, user_id, day, content)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.');

-- journal_entries.journal_entries_place_is_on_earth: fails
INSERT INTO journal_entries (id, user_id, day, content, latitude, longitude)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 90.5, 0);

-- journal_entries.journal_entries_place_is_on_earth: fails
INSERT INTO journal_entries (id, user_id, day, content, latitude, longitude)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 0, -180.001);

-- journal_entries.journal_entries_place_has_both: passes
INSERT INTO journal_entries (id, user_id, day, content, latitude, longitude)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 0.0, 0.0);

-- journal_entries.journal_entries_place_has_both: passes
INSERT INTO journal_entries (id, user_id, day, content)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.');

-- journal_entries.journal_entries_place_has_both: fails
INSERT INTO journal_entries (id, user_id, day, content, latitude)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 1.5);

-- journal_entries.journal_entries_place_has_both: fails
INSERT INTO journal_entries (id, user_id, day, content, longitude)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 1.5);

-- journal_entries.journal_entries_moods_agree: passes
INSERT INTO journal_entries (id, user_id, day, content, mood, mood_score)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 'happy', 4);

-- journal_entries.journal_entries_moods_agree: passes
INSERT INTO journal_entries (id, user_id, day, content, mood, mood_score)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 'sad', 1);

-- journal_entries.journal_entries_moods_agree: passes
INSERT INTO journal_entries (id, user_id, day, content, mood)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 'joyful');

-- journal_entries.journal_entries_moods_agree: passes
INSERT INTO journal_entries (id, user_id, day, content, mood_score)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 1);

-- journal_entries.journal_entries_moods_agree: fails
INSERT INTO journal_entries (id, user_id, day, content, mood, mood_score)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 'happy', 3);

-- journal_entries.journal_entries_moods_agree: fails
INSERT INTO journal_entries (id, user_id, day, content, mood, mood_score)
  VALUES (9, 'testuser', '2025-01-01', 'Rain, and then none.', 'joyful', 1);

-- journal_prompts.journal_prompts_ask: passes
INSERT INTO journal_prompts (id, question)
  VALUES (9, '?');

-- journal_prompts.journal_prompts_ask: passes
INSERT INTO journal_prompts (id, question)
  VALUES (9, 'Was lief gut, außer dem Hund?');

-- journal_prompts.journal_prompts_ask: fails
INSERT INTO journal_prompts (id, question)
  VALUES (9, 'Write.');

-- journal_prompts.journal_prompts_ask: fails
INSERT INTO journal_prompts (id, question)
  VALUES (9, '');

-- journal_prompts.journal_prompts_ask: fails
INSERT INTO journal_prompts (id, question)
  VALUES (9, 'Well?!');

-- journal_prompts.journal_prompts_ask: fails
INSERT INTO journal_prompts (id, question)
  VALUES (9, '什么？');

-- journal_prompts.journal_prompts_hours_in_order: passes
INSERT INTO journal_prompts (id, question, from_hour, until_hour)
  VALUES (9, 'What went well?', 0, 24);

-- journal_prompts.journal_prompts_hours_in_order: passes
INSERT INTO journal_prompts (id, question, from_hour, until_hour)
  VALUES (9, 'What went well?', 23, 24);

-- journal_prompts.journal_prompts_hours_in_order: fails
INSERT INTO journal_prompts (id, question, from_hour)
  VALUES (9, 'What went well?', -1);

-- journal_prompts.journal_prompts_hours_in_order: fails
INSERT INTO journal_prompts (id, question, until_hour)
  VALUES (9, 'What went well?', 25);

-- journal_prompts.journal_prompts_hours_in_order: fails
INSERT INTO journal_prompts (id, question, from_hour, until_hour)
  VALUES (9, 'What went well?', 12, 12);

-- journal_prompts.journal_prompts_weight_positive: passes
INSERT INTO journal_prompts (id, question, weight)
  VALUES (9, 'What went well?', 0.25);

-- journal_prompts.journal_prompts_weight_positive: passes
INSERT INTO journal_prompts (id, question, weight)
  VALUES (9, 'What went well?', 1);

-- journal_prompts.journal_prompts_weight_positive: fails
INSERT INTO journal_prompts (id, question, weight)
  VALUES (9, 'What went well?', 0);

-- journal_prompts.journal_prompts_weight_positive: fails
INSERT INTO journal_prompts (id, question, weight)
  VALUES (9, 'What went well?', -0.5);

-- services.services_port_in_range: passes
INSERT INTO services (name, status, port)
  VALUES ('zoe-core', 'healthy', 1);

-- services.services_port_in_range: passes
INSERT INTO services (name, status, port)
  VALUES ('zoe-core', 'healthy', 65535);

-- services.services_port_in_range: passes
INSERT INTO services (name, status, port)
  VALUES ('zoe-core', 'healthy', NULL);

-- services.services_port_in_range: fails
INSERT INTO services (name, status, port)
  VALUES ('zoe-core', 'healthy', 0);

-- services.services_port_in_range: fails
INSERT INTO services (name, status, port)
  VALUES ('zoe-core', 'healthy', 65536);

-- services.services_response_not_negative: passes
INSERT INTO services (name, status, response_ms)
  VALUES ('zoe-core', 'healthy', 0);

-- services.services_response_not_negative: passes
INSERT INTO services (name, status, response_ms)
  VALUES ('zoe-core', 'healthy', 12.5);

-- services.services_response_not_negative: passes
INSERT INTO services (name, status, response_ms)
  VALUES ('zoe-core', 'healthy', NULL);

-- services.services_response_not_negative: fails
INSERT INTO services (name, status, response_ms)
  VALUES ('zoe-core', 'healthy', -0.5);

-- services.services_name_is_lower_case: passes
INSERT INTO services (name, status)
  VALUES ('z', 'healthy');

-- services.services_name_is_lower_case: passes
INSERT INTO services (name, status)
  VALUES ('n8n-2', 'healthy');

-- services.services_name_is_lower_case: fails
INSERT INTO services (name, status)
  VALUES ('', 'healthy');

-- services.services_name_is_lower_case: fails
INSERT INTO services (name, status)
  VALUES ('Zoe', 'healthy');

-- services.services_name_is_lower_case: fails
INSERT INTO services (name, status)
  VALUES ('zoé', 'healthy');

-- services.services_name_is_lower_case: fails
INSERT INTO services (name, status)
  VALUES ('zoe core', 'healthy');

-- system_metrics.system_metrics_name_not_empty: passes
INSERT INTO system_metrics (name, value)
  VALUES ('x', 0.5);

-- system_metrics.system_metrics_name_not_empty: passes
INSERT INTO system_metrics (name, value)
  VALUES (' ', 0.5);

-- system_metrics.system_metrics_name_not_empty: fails
INSERT INTO system_metrics (name, value)
  VALUES ('', 0.5);

-- system_metrics.system_metrics_percent_in_range: passes
INSERT INTO system_metrics (name, value, unit)
  VALUES ('memory_used', 0, 'percent');

-- system_metrics.system_metrics_percent_in_range: passes
INSERT INTO system_metrics (name, value, unit)
  VALUES ('memory_used', 100, 'percent');

-- system_metrics.system_metrics_percent_in_range: passes
INSERT INTO system_metrics (name, value, unit)
  VALUES ('memory_used', 101, 'count');

-- system_metrics.system_metrics_percent_in_range: fails
INSERT INTO system_metrics (name, value, unit)
  VALUES ('memory_used', -0.5, 'percent');

-- system_metrics.system_metrics_percent_in_range: fails
INSERT INTO system_metrics (name, value, unit)
  VALUES ('memory_used', 100.5, 'percent');

-- system_metrics.system_metrics_above_absolute_zero: passes
INSERT INTO system_metrics (name, value, unit)
  VALUES ('memory_used', -273.15, 'celsius');

-- system_metrics.system_metrics_above_absolute_zero: passes
INSERT INTO system_metrics (name, value, unit)
  VALUES ('memory_used', 51.2, 'celsius');

-- system_metrics.system_metrics_above_absolute_zero: fails
INSERT INTO system_metrics (name, value, unit)
  VALUES ('memory_used', -273.16, 'celsius');

-- system_metrics.system_metrics_counts_not_negative: passes
INSERT INTO system_metrics (name, value, unit)
  VALUES ('memory_used', 0, 'bytes');

-- system_metrics.system_metrics_counts_not_negative: passes
INSERT INTO system_metrics (name, value, unit)
  VALUES ('memory_used', -1, 'celsius');

-- system_metrics.system_metrics_counts_not_negative: fails
INSERT INTO system_metrics (name, value, unit)
  VALUES ('memory_used', -1, 'count');

-- system_metrics.system_metrics_counts_not_negative: fails
INSERT INTO system_metrics (name, value, unit)
  VALUES ('memory_used', -0.25, 'milliseconds');

-- user_feedback.user_feedback_rating_in_range: passes
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'rating', 1);

-- user_feedback.user_feedback_rating_in_range: passes
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'rating', 5);

-- user_feedback.user_feedback_rating_in_range: passes
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating, thumbs_up)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'thumbs', NULL, FALSE);

-- user_feedback.user_feedback_rating_in_range: fails
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'rating', 0);

-- user_feedback.user_feedback_rating_in_range: fails
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'rating', 6);

-- user_feedback.user_feedback_says_what_its_kind_says: passes
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'rating', 4);

-- user_feedback.user_feedback_says_what_its_kind_says: passes
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating, comment)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'comment', 4, '👍');

-- user_feedback.user_feedback_says_what_its_kind_says: passes
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating, signals)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'implicit', 4, '{"asked_again":true}');

-- user_feedback.user_feedback_says_what_its_kind_says: passes
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating, thumbs_up)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'thumbs', 4, TRUE);

-- user_feedback.user_feedback_says_what_its_kind_says: fails
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'rating', NULL);

-- user_feedback.user_feedback_says_what_its_kind_says: fails
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'thumbs', 4);

-- user_feedback.user_feedback_says_what_its_kind_says: fails
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'comment', 4);

-- user_feedback.user_feedback_says_what_its_kind_says: fails
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'implicit', 4);

-- user_feedback.user_feedback_comment_not_empty: passes
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating, comment)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'rating', 4, 'ok');

-- user_feedback.user_feedback_comment_not_empty: passes
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating, comment)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'rating', 4, NULL);

-- user_feedback.user_feedback_comment_not_empty: fails
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating, comment)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'rating', 4, '');

-- user_feedback.user_feedback_comment_not_empty: fails
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating, comment)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', 'chat-17', 'rating', 4, '  ');

-- user_feedback.user_feedback_interaction_not_empty: passes
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', ' ', 'rating', 4);

-- user_feedback.user_feedback_interaction_not_empty: fails
INSERT INTO user_feedback (id, user_id, session_id, interaction_id, kind, rating)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '00000000-0000-4000-8000-000000000001', '', 'rating', 4);

-- satisfaction_days.satisfaction_days_counts_fit: passes
INSERT INTO satisfaction_days (user_id, day, answers, positive, negative)
  VALUES ('testuser', '2025-01-01', 10, 7, 3);

-- satisfaction_days.satisfaction_days_counts_fit: passes
INSERT INTO satisfaction_days (user_id, day, answers)
  VALUES ('testuser', '2025-01-01', 0);

-- satisfaction_days.satisfaction_days_counts_fit: fails
INSERT INTO satisfaction_days (user_id, day, answers, positive, negative)
  VALUES ('testuser', '2025-01-01', 10, 8, 3);

-- satisfaction_days.satisfaction_days_counts_fit: fails
INSERT INTO satisfaction_days (user_id, day, answers, positive)
  VALUES ('testuser', '2025-01-01', 10, -1);

-- satisfaction_days.satisfaction_days_counts_fit: fails
INSERT INTO satisfaction_days (user_id, day, answers, negative)
  VALUES ('testuser', '2025-01-01', 10, -1);

-- satisfaction_days.satisfaction_days_counts_fit: fails
INSERT INTO satisfaction_days (user_id, day, answers)
  VALUES ('testuser', '2025-01-01', -1);

-- satisfaction_days.satisfaction_days_average_in_range: passes
INSERT INTO satisfaction_days (user_id, day, answers, average_rating)
  VALUES ('testuser', '2025-01-01', 10, 1);

-- satisfaction_days.satisfaction_days_average_in_range: passes
INSERT INTO satisfaction_days (user_id, day, answers, average_rating)
  VALUES ('testuser', '2025-01-01', 10, 5);

-- satisfaction_days.satisfaction_days_average_in_range: passes
INSERT INTO satisfaction_days (user_id, day, answers, average_rating)
  VALUES ('testuser', '2025-01-01', 10, NULL);

-- satisfaction_days.satisfaction_days_average_in_range: passes
INSERT INTO satisfaction_days (user_id, day, answers, average_rating)
  VALUES ('testuser', '2025-01-01', 10, 3.33);

-- satisfaction_days.satisfaction_days_average_in_range: fails
INSERT INTO satisfaction_days (user_id, day, answers, average_rating)
  VALUES ('testuser', '2025-01-01', 10, 0.99);

-- satisfaction_days.satisfaction_days_average_in_range: fails
INSERT INTO satisfaction_days (user_id, day, answers, average_rating)
  VALUES ('testuser', '2025-01-01', 10, 5.01);

-- satisfaction_days.satisfaction_days_response_not_negative: passes
INSERT INTO satisfaction_days (user_id, day, answers, average_response_ms)
  VALUES ('testuser', '2025-01-01', 10, 0);

-- satisfaction_days.satisfaction_days_response_not_negative: passes
INSERT INTO satisfaction_days (user_id, day, answers, average_response_ms)
  VALUES ('testuser', '2025-01-01', 10, NULL);

-- satisfaction_days.satisfaction_days_response_not_negative: fails
INSERT INTO satisfaction_days (user_id, day, answers, average_response_ms)
  VALUES ('testuser', '2025-01-01', 10, -1);

-- self_identity.self_identity_is_one: passes
INSERT INTO self_identity (version, purpose, id)
  VALUES ('2.2.0', 'To be of help.', 1);

-- self_identity.self_identity_is_one: passes
INSERT INTO self_identity (version, purpose)
  VALUES ('2.2.0', 'To be of help.');

-- self_identity.self_identity_is_one: fails
INSERT INTO self_identity (version, purpose, id)
  VALUES ('2.2.0', 'To be of help.', 2);

-- self_identity.self_identity_is_one: fails
INSERT INTO self_identity (version, purpose, id)
  VALUES ('2.2.0', 'To be of help.', 0);

-- self_identity.self_identity_version_has_a_dot: passes
INSERT INTO self_identity (version, purpose)
  VALUES ('2.2', 'To be of help.');

-- self_identity.self_identity_version_has_a_dot: passes
INSERT INTO self_identity (version, purpose)
  VALUES ('10.0.0-β', 'To be of help.');

-- self_identity.self_identity_version_has_a_dot: fails
INSERT INTO self_identity (version, purpose)
  VALUES ('2', 'To be of help.');

-- self_identity.self_identity_version_has_a_dot: fails
INSERT INTO self_identity (version, purpose)
  VALUES ('2.', 'To be of help.');

-- self_identity.self_identity_version_has_a_dot: fails
INSERT INTO self_identity (version, purpose)
  VALUES ('.2', 'To be of help.');

-- self_identity.self_identity_version_has_a_dot: fails
INSERT INTO self_identity (version, purpose)
  VALUES ('', 'To be of help.');

-- self_identity.self_identity_documents_have_their_shape: passes
INSERT INTO self_identity (version, purpose, traits, goals, limits)
  VALUES ('2.2.0', 'To be of help.', '{"warmth":0.8}', '["learn"]', '[]');

-- self_identity.self_identity_documents_have_their_shape: fails
INSERT INTO self_identity (version, purpose, traits)
  VALUES ('2.2.0', 'To be of help.', '[]');

-- self_identity.self_identity_documents_have_their_shape: fails
INSERT INTO self_identity (version, purpose, goals)
  VALUES ('2.2.0', 'To be of help.', '{}');

-- self_identity.self_identity_documents_have_their_shape: fails
INSERT INTO self_identity (version, purpose, limits)
  VALUES ('2.2.0', 'To be of help.', 'null');

-- reflections.reflections_content_not_empty: passes
INSERT INTO reflections (id, kind, content)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'a');

-- reflections.reflections_content_not_empty: passes
INSERT INTO reflections (id, kind, content)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', ' ü ');

-- reflections.reflections_content_not_empty: passes
INSERT INTO reflections (id, kind, content)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', '　');

-- reflections.reflections_content_not_empty: fails
INSERT INTO reflections (id, kind, content)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', '');

-- reflections.reflections_content_not_empty: fails
INSERT INTO reflections (id, kind, content)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', '   ');

-- reflections.reflections_importance_in_range: passes
INSERT INTO reflections (id, kind, content, importance)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'I booked the wrong day.', 0);

-- reflections.reflections_importance_in_range: passes
INSERT INTO reflections (id, kind, content, importance)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'I booked the wrong day.', 1);

-- reflections.reflections_importance_in_range: fails
INSERT INTO reflections (id, kind, content, importance)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'I booked the wrong day.', -0.01);

-- reflections.reflections_importance_in_range: fails
INSERT INTO reflections (id, kind, content, importance)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'I booked the wrong day.', 1.01);

-- reflections.reflections_confidence_in_range: passes
INSERT INTO reflections (id, kind, content, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'I booked the wrong day.', 0);

-- reflections.reflections_confidence_in_range: passes
INSERT INTO reflections (id, kind, content, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'I booked the wrong day.', 1);

-- reflections.reflections_confidence_in_range: passes
INSERT INTO reflections (id, kind, content, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'I booked the wrong day.', 0.75);

-- reflections.reflections_confidence_in_range: fails
INSERT INTO reflections (id, kind, content, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'I booked the wrong day.', -0.25);

-- reflections.reflections_confidence_in_range: fails
INSERT INTO reflections (id, kind, content, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'I booked the wrong day.', 1.25);

-- reflections.reflections_not_after_itself: passes
INSERT INTO reflections (id, kind, content, follows_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'I booked the wrong day.', '00000000-0000-4000-8000-000000000001');

-- reflections.reflections_not_after_itself: passes
INSERT INTO reflections (id, kind, content, follows_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'I booked the wrong day.', NULL);

-- reflections.reflections_not_after_itself: fails
INSERT INTO reflections (id, kind, content, follows_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'mistake', 'I booked the wrong day.', '00000000-0000-4000-8000-000000000009');

-- self_evaluations.self_evaluations_scores_in_range: passes
INSERT INTO self_evaluations (id, aspect, expected, period_start, period_end)
  VALUES (9, 'scheduling', 0, '2025-01-01', '2025-02-01');

-- self_evaluations.self_evaluations_scores_in_range: passes
INSERT INTO self_evaluations (id, aspect, expected, period_start, period_end, measured, evidence)
  VALUES (9, 'scheduling', 1, '2025-01-01', '2025-02-01', 0.999, 'log');

-- self_evaluations.self_evaluations_scores_in_range: passes
INSERT INTO self_evaluations (id, aspect, expected, period_start, period_end, measured)
  VALUES (9, 'scheduling', 0.8, '2025-01-01', '2025-02-01', NULL);

-- self_evaluations.self_evaluations_scores_in_range: fails
INSERT INTO self_evaluations (id, aspect, expected, period_start, period_end)
  VALUES (9, 'scheduling', 1.001, '2025-01-01', '2025-02-01');

-- self_evaluations.self_evaluations_scores_in_range: fails
INSERT INTO self_evaluations (id, aspect, expected, period_start, period_end)
  VALUES (9, 'scheduling', -0.001, '2025-01-01', '2025-02-01');

-- self_evaluations.self_evaluations_scores_in_range: fails
INSERT INTO self_evaluations (id, aspect, expected, period_start, period_end, measured, evidence)
  VALUES (9, 'scheduling', 0.8, '2025-01-01', '2025-02-01', 1.001, 'log');

-- self_evaluations.self_evaluations_in_order: passes
INSERT INTO self_evaluations (id, aspect, expected, period_start, period_end)
  VALUES (9, 'scheduling', 0.8, '2025-01-01', '2025-01-02');

-- self_evaluations.self_evaluations_in_order: fails
INSERT INTO self_evaluations (id, aspect, expected, period_start, period_end)
  VALUES (9, 'scheduling', 0.8, '2025-01-01', '2025-01-01');

-- self_evaluations.self_evaluations_in_order: fails
INSERT INTO self_evaluations (id, aspect, expected, period_start, period_end)
  VALUES (9, 'scheduling', 0.8, '2025-01-01', '2024-12-31');

-- self_evaluations.self_evaluations_measured_with_evidence: passes
INSERT INTO self_evaluations (id, aspect, expected, period_start, period_end, measured, evidence)
  VALUES (9, 'scheduling', 0.8, '2025-01-01', '2025-02-01', 0.7, '42 of 60');

-- self_evaluations.self_evaluations_measured_with_evidence: passes
INSERT INTO self_evaluations (id, aspect, expected, period_start, period_end, evidence)
  VALUES (9, 'scheduling', 0.8, '2025-01-01', '2025-02-01', '');

-- self_evaluations.self_evaluations_measured_with_evidence: fails
INSERT INTO self_evaluations (id, aspect, expected, period_start, period_end, measured)
  VALUES (9, 'scheduling', 0.8, '2025-01-01', '2025-02-01', 0.7);

-- learning_patterns.learning_patterns_key_not_empty: passes
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at)
  VALUES (9, 'preference', 'k', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- learning_patterns.learning_patterns_key_not_empty: passes
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at)
  VALUES (9, 'preference', 'a b', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- learning_patterns.learning_patterns_key_not_empty: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at)
  VALUES (9, 'preference', '', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- learning_patterns.learning_patterns_key_not_empty: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at)
  VALUES (9, 'preference', ' k', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- learning_patterns.learning_patterns_key_not_empty: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at)
  VALUES (9, 'preference', 'k ', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- learning_patterns.learning_patterns_pattern_is_an_object: passes
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at)
  VALUES (9, 'preference', 'oat_milk', '{"milk":["oat"]}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- learning_patterns.learning_patterns_pattern_is_an_object: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at)
  VALUES (9, 'preference', 'oat_milk', '[]', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- learning_patterns.learning_patterns_pattern_is_an_object: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at)
  VALUES (9, 'preference', 'oat_milk', 'null', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- learning_patterns.learning_patterns_pattern_is_an_object: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at)
  VALUES (9, 'preference', 'oat_milk', '7', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- learning_patterns.learning_patterns_seen: passes
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at, occurrences, misses)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', 1, 0);

-- learning_patterns.learning_patterns_seen: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at, occurrences)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', 0);

-- learning_patterns.learning_patterns_seen: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at, misses)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', -1);

-- learning_patterns.learning_patterns_confidence_in_range: passes
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at, confidence)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', 0);

-- learning_patterns.learning_patterns_confidence_in_range: passes
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at, confidence, occurrences)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', 1, 3);

-- learning_patterns.learning_patterns_confidence_in_range: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at, confidence)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', -0.001);

-- learning_patterns.learning_patterns_confidence_in_range: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at, confidence, occurrences)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', 1.001, 3);

-- learning_patterns.learning_patterns_certain_only_if_often: passes
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at, confidence, occurrences)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', 0.9, 3);

-- learning_patterns.learning_patterns_certain_only_if_often: passes
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at, confidence, occurrences)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', 0.899, 1);

-- learning_patterns.learning_patterns_certain_only_if_often: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at, confidence, occurrences)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', 0.9, 2);

-- learning_patterns.learning_patterns_in_order: passes
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');

-- learning_patterns.learning_patterns_in_order: passes
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at, forgotten_at)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', '2025-01-01 10:00:00.000');

-- learning_patterns.learning_patterns_in_order: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 09:00:00.000');

-- learning_patterns.learning_patterns_in_order: fails
INSERT INTO learning_patterns (id, kind, key, pattern, first_seen_at, last_seen_at, forgotten_at)
  VALUES (9, 'preference', 'oat_milk', '{}', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', '2025-01-01 09:00:00.000');

-- learning_examples.learning_examples_number_positive: passes
INSERT INTO learning_examples (pattern_id, number, said, answered)
  VALUES (1, 1, 'Remind me.', 'When?');

-- learning_examples.learning_examples_number_positive: fails
INSERT INTO learning_examples (pattern_id, number, said, answered)
  VALUES (1, 0, 'Remind me.', 'When?');

-- learning_examples.learning_examples_correction_corrects: passes
INSERT INTO learning_examples (pattern_id, number, said, answered, corrected_to)
  VALUES (1, 1, 'Remind me.', 'When?', 'At nine?');

-- learning_examples.learning_examples_correction_corrects: passes
INSERT INTO learning_examples (pattern_id, number, said, answered, corrected_to)
  VALUES (1, 1, 'Remind me.', 'When?', NULL);

-- learning_examples.learning_examples_correction_corrects: passes
INSERT INTO learning_examples (pattern_id, number, said, answered, corrected_to)
  VALUES (1, 1, 'Remind me.', NULL, NULL);

-- learning_examples.learning_examples_correction_corrects: passes
INSERT INTO learning_examples (pattern_id, number, said, answered, corrected_to)
  VALUES (1, 1, 'Remind me.', NULL, 'x');

-- learning_examples.learning_examples_correction_corrects: fails
INSERT INTO learning_examples (pattern_id, number, said, answered, corrected_to)
  VALUES (1, 1, 'Remind me.', 'When?', 'When?');

-- learning_examples.learning_examples_correction_corrects: fails
INSERT INTO learning_examples (pattern_id, number, said, answered, corrected_to)
  VALUES (1, 1, 'Remind me.', '', '');

-- learned_preferences.learned_preferences_value_not_null: passes
INSERT INTO learned_preferences (user_id, key, value)
  VALUES ('testuser', 'milk', 'false');

-- learned_preferences.learned_preferences_value_not_null: passes
INSERT INTO learned_preferences (user_id, key, value)
  VALUES ('testuser', 'milk', '"null"');

-- learned_preferences.learned_preferences_value_not_null: passes
INSERT INTO learned_preferences (user_id, key, value)
  VALUES ('testuser', 'milk', '0');

-- learned_preferences.learned_preferences_value_not_null: passes
INSERT INTO learned_preferences (user_id, key, value)
  VALUES ('testuser', 'milk', '[null]');

-- learned_preferences.learned_preferences_value_not_null: fails
INSERT INTO learned_preferences (user_id, key, value)
  VALUES ('testuser', 'milk', 'null');

-- learned_preferences.learned_preferences_confidence_in_range: passes
INSERT INTO learned_preferences (user_id, key, value, confidence)
  VALUES ('testuser', 'milk', '"oat"', 0);

-- learned_preferences.learned_preferences_confidence_in_range: passes
INSERT INTO learned_preferences (user_id, key, value, confidence)
  VALUES ('testuser', 'milk', '"oat"', 0.999);

-- learned_preferences.learned_preferences_confidence_in_range: fails
INSERT INTO learned_preferences (user_id, key, value, confidence)
  VALUES ('testuser', 'milk', '"oat"', 1.5);

-- learned_preferences.learned_preferences_confidence_in_range: fails
INSERT INTO learned_preferences (user_id, key, value, confidence)
  VALUES ('testuser', 'milk', '"oat"', -0.5);

-- learned_preferences.learned_preferences_stated_are_certain: passes
INSERT INTO learned_preferences (user_id, key, value, source, confidence)
  VALUES ('testuser', 'milk', '"oat"', 'stated', 1);

-- learned_preferences.learned_preferences_stated_are_certain: passes
INSERT INTO learned_preferences (user_id, key, value, source, confidence)
  VALUES ('testuser', 'milk', '"oat"', 'default', 0);

-- learned_preferences.learned_preferences_stated_are_certain: fails
INSERT INTO learned_preferences (user_id, key, value, source, confidence)
  VALUES ('testuser', 'milk', '"oat"', 'stated', 0.999);

-- learned_preferences.learned_preferences_stated_are_certain: fails
INSERT INTO learned_preferences (user_id, key, value, source)
  VALUES ('testuser', 'milk', '"oat"', 'stated');

-- agents.agents_id_is_a_word: passes
INSERT INTO agents (id, description)
  VALUES ('a', 'Knows the lists.');

-- agents.agents_id_is_a_word: passes
INSERT INTO agents (id, description)
  VALUES ('list-expert_2', 'Knows the lists.');

-- agents.agents_id_is_a_word: fails
INSERT INTO agents (id, description)
  VALUES ('', 'Knows the lists.');

-- agents.agents_id_is_a_word: fails
INSERT INTO agents (id, description)
  VALUES ('List', 'Knows the lists.');

-- agents.agents_id_is_a_word: fails
INSERT INTO agents (id, description)
  VALUES ('list expert', 'Knows the lists.');

-- agents.agents_temperature_in_range: passes
INSERT INTO agents (id, description, temperature)
  VALUES ('list_expert', 'Knows the lists.', 0);

-- agents.agents_temperature_in_range: passes
INSERT INTO agents (id, description, temperature)
  VALUES ('list_expert', 'Knows the lists.', 2);

-- agents.agents_temperature_in_range: fails
INSERT INTO agents (id, description, temperature)
  VALUES ('list_expert', 'Knows the lists.', -0.1);

-- agents.agents_temperature_in_range: fails
INSERT INTO agents (id, description, temperature)
  VALUES ('list_expert', 'Knows the lists.', 2.01);

-- agents.agents_max_parallel_in_range: passes
INSERT INTO agents (id, description, max_parallel)
  VALUES ('list_expert', 'Knows the lists.', 1);

-- agents.agents_max_parallel_in_range: passes
INSERT INTO agents (id, description, max_parallel)
  VALUES ('list_expert', 'Knows the lists.', 16);

-- agents.agents_max_parallel_in_range: fails
INSERT INTO agents (id, description, max_parallel)
  VALUES ('list_expert', 'Knows the lists.', 0);

-- agents.agents_max_parallel_in_range: fails
INSERT INTO agents (id, description, max_parallel)
  VALUES ('list_expert', 'Knows the lists.', 17);

-- plans.plans_objective_not_empty: passes
INSERT INTO plans (id, user_id, objective)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'a');

-- plans.plans_objective_not_empty: passes
INSERT INTO plans (id, user_id, objective)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', ' ü ');

-- plans.plans_objective_not_empty: passes
INSERT INTO plans (id, user_id, objective)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '　');

-- plans.plans_objective_not_empty: fails
INSERT INTO plans (id, user_id, objective)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '');

-- plans.plans_objective_not_empty: fails
INSERT INTO plans (id, user_id, objective)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', '   ');

-- plans.plans_replace_another: passes
INSERT INTO plans (id, user_id, objective, replaces_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', '00000000-0000-4000-8000-000000000001');

-- plans.plans_replace_another: passes
INSERT INTO plans (id, user_id, objective, replaces_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', NULL);

-- plans.plans_replace_another: fails
INSERT INTO plans (id, user_id, objective, replaces_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', '00000000-0000-4000-8000-000000000009');

-- plans.plans_approved_before_running: passes
INSERT INTO plans (id, user_id, objective, status, approved_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'running', '2025-01-01 10:00:00.000');

-- plans.plans_approved_before_running: passes
INSERT INTO plans (id, user_id, objective, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'draft');

-- plans.plans_approved_before_running: passes
INSERT INTO plans (id, user_id, objective, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'paused');

-- plans.plans_approved_before_running: fails
INSERT INTO plans (id, user_id, objective, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'approved');

-- plans.plans_approved_before_running: fails
INSERT INTO plans (id, user_id, objective, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'running');

-- plans.plans_approved_before_running: fails
INSERT INTO plans (id, user_id, objective, status, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'completed', '2025-01-01 11:00:00.000');

-- plans.plans_approved_by_somebody: passes
INSERT INTO plans (id, user_id, objective, approved_by, approved_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'admin', '2025-01-01 10:00:00.000');

-- plans.plans_approved_by_somebody: passes
INSERT INTO plans (id, user_id, objective, approved_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', '2025-01-01 10:00:00.000');

-- plans.plans_approved_by_somebody: fails
INSERT INTO plans (id, user_id, objective, approved_by)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'admin');

-- plans.plans_finished_when_over: passes
INSERT INTO plans (id, user_id, objective, status, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'failed', '2025-01-01 11:00:00.000');

-- plans.plans_finished_when_over: passes
INSERT INTO plans (id, user_id, objective, status, approved_at, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'completed', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- plans.plans_finished_when_over: fails
INSERT INTO plans (id, user_id, objective, status, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'draft', '2025-01-01 11:00:00.000');

-- plans.plans_finished_when_over: fails
INSERT INTO plans (id, user_id, objective, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'cancelled');

-- plans.plans_finished_after_approval: passes
INSERT INTO plans (id, user_id, objective, status, approved_at, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'failed', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');

-- plans.plans_finished_after_approval: passes
INSERT INTO plans (id, user_id, objective, status, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'failed', '2025-01-01 10:00:00.000');

-- plans.plans_finished_after_approval: fails
INSERT INTO plans (id, user_id, objective, status, approved_at, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'Find a plumber.', 'failed', '2025-01-01 10:00:00.000', '2025-01-01 09:00:00.000');

-- plan_steps.plan_steps_number_positive: passes
INSERT INTO plan_steps (plan_id, number, action)
  VALUES ('00000000-0000-4000-8000-000000000001', 32767, 'Choose a day.');

-- plan_steps.plan_steps_number_positive: fails
INSERT INTO plan_steps (plan_id, number, action)
  VALUES ('00000000-0000-4000-8000-000000000001', 0, 'Choose a day.');

-- plan_steps.plan_steps_number_positive: fails
INSERT INTO plan_steps (plan_id, number, action)
  VALUES ('00000000-0000-4000-8000-000000000001', -1, 'Choose a day.');

-- plan_steps.plan_steps_after_an_earlier_one: passes
INSERT INTO plan_steps (plan_id, number, action, after)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 1);

-- plan_steps.plan_steps_after_an_earlier_one: passes
INSERT INTO plan_steps (plan_id, number, action, after)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', NULL);

-- plan_steps.plan_steps_after_an_earlier_one: fails
INSERT INTO plan_steps (plan_id, number, action, after)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 2);

-- plan_steps.plan_steps_after_an_earlier_one: fails
INSERT INTO plan_steps (plan_id, number, action, after)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 3);

-- plan_steps.plan_steps_action_not_empty: passes
INSERT INTO plan_steps (plan_id, number, action)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'a');

-- plan_steps.plan_steps_action_not_empty: passes
INSERT INTO plan_steps (plan_id, number, action)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, ' ü ');

-- plan_steps.plan_steps_action_not_empty: passes
INSERT INTO plan_steps (plan_id, number, action)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, '　');

-- plan_steps.plan_steps_action_not_empty: fails
INSERT INTO plan_steps (plan_id, number, action)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, '');

-- plan_steps.plan_steps_action_not_empty: fails
INSERT INTO plan_steps (plan_id, number, action)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, '   ');

-- plan_steps.plan_steps_attempts_in_range: passes
INSERT INTO plan_steps (plan_id, number, action, attempts)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 0);

-- plan_steps.plan_steps_attempts_in_range: passes
INSERT INTO plan_steps (plan_id, number, action, attempts)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 3);

-- plan_steps.plan_steps_attempts_in_range: passes
INSERT INTO plan_steps (plan_id, number, action, attempts, max_attempts)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 10, 10);

-- plan_steps.plan_steps_attempts_in_range: fails
INSERT INTO plan_steps (plan_id, number, action, attempts)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 4);

-- plan_steps.plan_steps_attempts_in_range: fails
INSERT INTO plan_steps (plan_id, number, action, attempts)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', -1);

-- plan_steps.plan_steps_max_attempts_in_range: passes
INSERT INTO plan_steps (plan_id, number, action, max_attempts)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 1);

-- plan_steps.plan_steps_max_attempts_in_range: passes
INSERT INTO plan_steps (plan_id, number, action, max_attempts)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 10);

-- plan_steps.plan_steps_max_attempts_in_range: fails
INSERT INTO plan_steps (plan_id, number, action, max_attempts)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 0);

-- plan_steps.plan_steps_max_attempts_in_range: fails
INSERT INTO plan_steps (plan_id, number, action, max_attempts)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 11);

-- plan_steps.plan_steps_finished_after_start: passes
INSERT INTO plan_steps (plan_id, number, action, started_at, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');

-- plan_steps.plan_steps_finished_after_start: passes
INSERT INTO plan_steps (plan_id, number, action, started_at)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', '2025-01-01 10:00:00.000');

-- plan_steps.plan_steps_finished_after_start: fails
INSERT INTO plan_steps (plan_id, number, action, started_at, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', '2025-01-01 10:00:00.000', '2025-01-01 09:00:00.000');

-- plan_steps.plan_steps_finished_after_start: fails
INSERT INTO plan_steps (plan_id, number, action, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', '2025-01-01 09:00:00.000');

-- plan_steps.plan_steps_done_have_no_error: passes
INSERT INTO plan_steps (plan_id, number, action, status, started_at, finished_at)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 'done', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- plan_steps.plan_steps_done_have_no_error: fails
INSERT INTO plan_steps (plan_id, number, action, status)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 'done');

-- plan_steps.plan_steps_done_have_no_error: fails
INSERT INTO plan_steps (plan_id, number, action, status, started_at, finished_at, error)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 'done', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', 'none');

-- plan_steps.plan_steps_failure_says_why: passes
INSERT INTO plan_steps (plan_id, number, action, status, error)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 'failed', 'timeout');

-- plan_steps.plan_steps_failure_says_why: passes
INSERT INTO plan_steps (plan_id, number, action, status)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 'skipped');

-- plan_steps.plan_steps_failure_says_why: fails
INSERT INTO plan_steps (plan_id, number, action, status)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 'failed');

-- plan_steps.plan_steps_failure_says_why: fails
INSERT INTO plan_steps (plan_id, number, action, status, error)
  VALUES ('00000000-0000-4000-8000-000000000001', 2, 'Choose a day.', 'failed', '');

-- tools.tools_id_can_be_called: passes
INSERT INTO tools (id, name, description, category)
  VALUES ('ab', 'Add to a list', 'Puts something on a list.', 'lists');

-- tools.tools_id_can_be_called: passes
INSERT INTO tools (id, name, description, category)
  VALUES ('a_1', 'Add to a list', 'Puts something on a list.', 'lists');

-- tools.tools_id_can_be_called: passes
INSERT INTO tools (id, name, description, category)
  VALUES ('z9', 'Add to a list', 'Puts something on a list.', 'lists');

-- tools.tools_id_can_be_called: fails
INSERT INTO tools (id, name, description, category)
  VALUES ('', 'Add to a list', 'Puts something on a list.', 'lists');

-- tools.tools_id_can_be_called: fails
INSERT INTO tools (id, name, description, category)
  VALUES ('a', 'Add to a list', 'Puts something on a list.', 'lists');

-- tools.tools_id_can_be_called: fails
INSERT INTO tools (id, name, description, category)
  VALUES ('1a', 'Add to a list', 'Puts something on a list.', 'lists');

-- tools.tools_id_can_be_called: fails
INSERT INTO tools (id, name, description, category)
  VALUES ('_a', 'Add to a list', 'Puts something on a list.', 'lists');

-- tools.tools_id_can_be_called: fails
INSERT INTO tools (id, name, description, category)
  VALUES ('Add', 'Add to a list', 'Puts something on a list.', 'lists');

-- tools.tools_id_can_be_called: fails
INSERT INTO tools (id, name, description, category)
  VALUES ('añ', 'Add to a list', 'Puts something on a list.', 'lists');

-- tools.tools_id_can_be_called: fails
INSERT INTO tools (id, name, description, category)
  VALUES ('a-b', 'Add to a list', 'Puts something on a list.', 'lists');

-- tools.tools_description_tells_something: passes
INSERT INTO tools (id, name, description, category)
  VALUES ('add_to_list', 'Add to a list', 'xxxxxxxxxx', 'lists');

-- tools.tools_description_tells_something: passes
INSERT INTO tools (id, name, description, category)
  VALUES ('add_to_list', 'Add to a list', '一二三四五六七八九十', 'lists');

-- tools.tools_description_tells_something: fails
INSERT INTO tools (id, name, description, category)
  VALUES ('add_to_list', 'Add to a list', 'xxxxxxxxx', 'lists');

-- tools.tools_description_tells_something: fails
INSERT INTO tools (id, name, description, category)
  VALUES ('add_to_list', 'Add to a list', 'x         ', 'lists');

-- tools.tools_description_tells_something: fails
INSERT INTO tools (id, name, description, category)
  VALUES ('add_to_list', 'Add to a list', '', 'lists');

-- tools.tools_parameters_are_a_schema: passes
INSERT INTO tools (id, name, description, category, parameters)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', '{"type":"object"}');

-- tools.tools_parameters_are_a_schema: passes
INSERT INTO tools (id, name, description, category)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists');

-- tools.tools_parameters_are_a_schema: fails
INSERT INTO tools (id, name, description, category, parameters)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', '{}');

-- tools.tools_parameters_are_a_schema: fails
INSERT INTO tools (id, name, description, category, parameters)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', '{"type":"array"}');

-- tools.tools_parameters_are_a_schema: fails
INSERT INTO tools (id, name, description, category, parameters)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', '[]');

-- tools.tools_parameters_are_a_schema: fails
INSERT INTO tools (id, name, description, category, parameters)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 'null');

-- tools.tools_parameters_are_a_schema: fails
INSERT INTO tools (id, name, description, category, parameters)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', '{"type":null}');

-- tools.tools_dangerous_ones_ask: passes
INSERT INTO tools (id, name, description, category, risk, needs_confirmation)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 'deletes', TRUE);

-- tools.tools_dangerous_ones_ask: passes
INSERT INTO tools (id, name, description, category, risk)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 'writes');

-- tools.tools_dangerous_ones_ask: fails
INSERT INTO tools (id, name, description, category, risk)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 'deletes');

-- tools.tools_dangerous_ones_ask: fails
INSERT INTO tools (id, name, description, category, risk)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 'leaves_the_house');

-- tools.tools_calls_per_minute_in_range: passes
INSERT INTO tools (id, name, description, category, calls_per_minute)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 1);

-- tools.tools_calls_per_minute_in_range: passes
INSERT INTO tools (id, name, description, category, calls_per_minute)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 6000);

-- tools.tools_calls_per_minute_in_range: fails
INSERT INTO tools (id, name, description, category, calls_per_minute)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 0);

-- tools.tools_calls_per_minute_in_range: fails
INSERT INTO tools (id, name, description, category, calls_per_minute)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 6001);

-- tools.tools_endpoint_is_an_address: passes
INSERT INTO tools (id, name, description, category, endpoint)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', '/api/lists');

-- tools.tools_endpoint_is_an_address: passes
INSERT INTO tools (id, name, description, category, endpoint)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 'https://zoe.local');

-- tools.tools_endpoint_is_an_address: passes
INSERT INTO tools (id, name, description, category, endpoint)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 'http://x');

-- tools.tools_endpoint_is_an_address: passes
INSERT INTO tools (id, name, description, category, endpoint)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', NULL);

-- tools.tools_endpoint_is_an_address: fails
INSERT INTO tools (id, name, description, category, endpoint)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', '');

-- tools.tools_endpoint_is_an_address: fails
INSERT INTO tools (id, name, description, category, endpoint)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', '/');

-- tools.tools_endpoint_is_an_address: fails
INSERT INTO tools (id, name, description, category, endpoint)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 'https://');

-- tools.tools_endpoint_is_an_address: fails
INSERT INTO tools (id, name, description, category, endpoint)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 'HTTP://zoe.local');

-- tools.tools_endpoint_is_an_address: fails
INSERT INTO tools (id, name, description, category, endpoint)
  VALUES ('add_to_list', 'Add to a list', 'Puts something on a list.', 'lists', 'zoe.local');

-- tool_calls.tool_calls_plan_has_a_step: passes
INSERT INTO tool_calls (id, tool_id, user_id, called_at, plan_id, step_number)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', '00000000-0000-4000-8000-000000000001', 1);

-- tool_calls.tool_calls_plan_has_a_step: passes
INSERT INTO tool_calls (id, tool_id, user_id, called_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000');

-- tool_calls.tool_calls_plan_has_a_step: fails
INSERT INTO tool_calls (id, tool_id, user_id, called_at, plan_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', '00000000-0000-4000-8000-000000000001');

-- tool_calls.tool_calls_plan_has_a_step: fails
INSERT INTO tool_calls (id, tool_id, user_id, called_at, step_number)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', 1);

-- tool_calls.tool_calls_arguments_are_an_object: passes
INSERT INTO tool_calls (id, tool_id, user_id, called_at, arguments)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', '{"title":"Zahnarzt"}');

-- tool_calls.tool_calls_arguments_are_an_object: fails
INSERT INTO tool_calls (id, tool_id, user_id, called_at, arguments)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', '[]');

-- tool_calls.tool_calls_arguments_are_an_object: fails
INSERT INTO tool_calls (id, tool_id, user_id, called_at, arguments)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', '""');

-- tool_calls.tool_calls_in_order: passes
INSERT INTO tool_calls (id, tool_id, user_id, called_at, status, returned_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', 'succeeded', '2025-01-01 10:00:00.000');

-- tool_calls.tool_calls_in_order: passes
INSERT INTO tool_calls (id, tool_id, user_id, called_at, returned_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', NULL);

-- tool_calls.tool_calls_in_order: fails
INSERT INTO tool_calls (id, tool_id, user_id, called_at, status, returned_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', 'failed', '2025-01-01 09:00:00.000');

-- tool_calls.tool_calls_result_or_error: passes
INSERT INTO tool_calls (id, tool_id, user_id, called_at, result)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', '{"id":1}');

-- tool_calls.tool_calls_result_or_error: passes
INSERT INTO tool_calls (id, tool_id, user_id, called_at, error)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', 'no');

-- tool_calls.tool_calls_result_or_error: passes
INSERT INTO tool_calls (id, tool_id, user_id, called_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000');

-- tool_calls.tool_calls_result_or_error: fails
INSERT INTO tool_calls (id, tool_id, user_id, called_at, result, error)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', 'null', 'no');

-- tool_calls.tool_calls_result_or_error: fails
INSERT INTO tool_calls (id, tool_id, user_id, called_at, result, error)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', '{}', '');

-- tool_calls.tool_calls_success_has_returned: passes
INSERT INTO tool_calls (id, tool_id, user_id, called_at, status, returned_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', 'succeeded', '2025-01-01 11:00:00.000');

-- tool_calls.tool_calls_success_has_returned: passes
INSERT INTO tool_calls (id, tool_id, user_id, called_at, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', 'failed');

-- tool_calls.tool_calls_success_has_returned: fails
INSERT INTO tool_calls (id, tool_id, user_id, called_at, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'create_event', 'testuser', '2025-01-01 10:00:00.000', 'succeeded');

-- snapshots.snapshots_label_not_empty: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'a', 'scheduled', '2025-01-01 03:00:00.000');

-- snapshots.snapshots_label_not_empty: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', ' ü ', 'scheduled', '2025-01-01 03:00:00.000');

-- snapshots.snapshots_label_not_empty: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', '　', 'scheduled', '2025-01-01 03:00:00.000');

-- snapshots.snapshots_label_not_empty: fails
INSERT INTO snapshots (id, created_by, label, kind, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', '', 'scheduled', '2025-01-01 03:00:00.000');

-- snapshots.snapshots_label_not_empty: fails
INSERT INTO snapshots (id, created_by, label, kind, created_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', '   ', 'scheduled', '2025-01-01 03:00:00.000');

-- snapshots.snapshots_not_its_own_parent: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at, parent_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', '00000000-0000-4000-8000-000000000001');

-- snapshots.snapshots_not_its_own_parent: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at, parent_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', NULL);

-- snapshots.snapshots_not_its_own_parent: fails
INSERT INTO snapshots (id, created_by, label, kind, created_at, parent_id)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', '00000000-0000-4000-8000-000000000009');

-- snapshots.snapshots_sizes_fit: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at, file_count, total_bytes)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', 0, 0);

-- snapshots.snapshots_sizes_fit: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at, file_count, total_bytes)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', 1, 0);

-- snapshots.snapshots_sizes_fit: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at, file_count, total_bytes)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', 441, 6000000000);

-- snapshots.snapshots_sizes_fit: fails
INSERT INTO snapshots (id, created_by, label, kind, created_at, file_count, total_bytes)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', 0, 1);

-- snapshots.snapshots_sizes_fit: fails
INSERT INTO snapshots (id, created_by, label, kind, created_at, file_count)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', -1);

-- snapshots.snapshots_sizes_fit: fails
INSERT INTO snapshots (id, created_by, label, kind, created_at, file_count, total_bytes)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', 1, -1);

-- snapshots.snapshots_checksum_is_sha256: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at, checksum)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef');

-- snapshots.snapshots_checksum_is_sha256: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at, checksum)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', NULL);

-- snapshots.snapshots_checksum_is_sha256: fails
INSERT INTO snapshots (id, created_by, label, kind, created_at, checksum)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', 'FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF');

-- snapshots.snapshots_checksum_is_sha256: fails
INSERT INTO snapshots (id, created_by, label, kind, created_at, checksum)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde');

-- snapshots.snapshots_checksum_is_sha256: fails
INSERT INTO snapshots (id, created_by, label, kind, created_at, checksum)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', '');

-- snapshots.snapshots_protected_do_not_expire: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at, is_protected)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', TRUE);

-- snapshots.snapshots_protected_do_not_expire: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', '2025-01-01 04:00:00.000');

-- snapshots.snapshots_protected_do_not_expire: fails
INSERT INTO snapshots (id, created_by, label, kind, created_at, is_protected, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', TRUE, '2025-01-01 04:00:00.000');

-- snapshots.snapshots_expire_later: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', '2025-01-01 03:00:00.001');

-- snapshots.snapshots_expire_later: passes
INSERT INTO snapshots (id, created_by, label, kind, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', NULL);

-- snapshots.snapshots_expire_later: fails
INSERT INTO snapshots (id, created_by, label, kind, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', '2025-01-01 03:00:00.000');

-- snapshots.snapshots_expire_later: fails
INSERT INTO snapshots (id, created_by, label, kind, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'admin', 'nightly', 'scheduled', '2025-01-01 03:00:00.000', '2025-01-01 02:00:00.000');

-- snapshot_files.snapshot_files_path_stays_inside: passes
INSERT INTO snapshot_files (snapshot_id, path)
  VALUES ('00000000-0000-4000-8000-000000000001', 'a');

-- snapshot_files.snapshot_files_path_stays_inside: passes
INSERT INTO snapshot_files (snapshot_id, path)
  VALUES ('00000000-0000-4000-8000-000000000001', 'größe/ß.py');

-- snapshot_files.snapshot_files_path_stays_inside: passes
INSERT INTO snapshot_files (snapshot_id, path)
  VALUES ('00000000-0000-4000-8000-000000000001', '.env');

-- snapshot_files.snapshot_files_path_stays_inside: fails
INSERT INTO snapshot_files (snapshot_id, path)
  VALUES ('00000000-0000-4000-8000-000000000001', '');

-- snapshot_files.snapshot_files_path_stays_inside: fails
INSERT INTO snapshot_files (snapshot_id, path)
  VALUES ('00000000-0000-4000-8000-000000000001', '/a');

-- snapshot_files.snapshot_files_path_stays_inside: fails
INSERT INTO snapshot_files (snapshot_id, path)
  VALUES ('00000000-0000-4000-8000-000000000001', 'a/../b');

-- snapshot_files.snapshot_files_path_stays_inside: fails
INSERT INTO snapshot_files (snapshot_id, path)
  VALUES ('00000000-0000-4000-8000-000000000001', '..');

-- snapshot_files.snapshot_files_mode_in_range: passes
INSERT INTO snapshot_files (snapshot_id, path, mode)
  VALUES ('00000000-0000-4000-8000-000000000001', 'services/zoe-core/main.py', 0);

-- snapshot_files.snapshot_files_mode_in_range: passes
INSERT INTO snapshot_files (snapshot_id, path, mode)
  VALUES ('00000000-0000-4000-8000-000000000001', 'services/zoe-core/main.py', 4095);

-- snapshot_files.snapshot_files_mode_in_range: fails
INSERT INTO snapshot_files (snapshot_id, path, mode)
  VALUES ('00000000-0000-4000-8000-000000000001', 'services/zoe-core/main.py', -1);

-- snapshot_files.snapshot_files_mode_in_range: fails
INSERT INTO snapshot_files (snapshot_id, path, mode)
  VALUES ('00000000-0000-4000-8000-000000000001', 'services/zoe-core/main.py', 4096);

-- snapshot_restores.snapshot_restores_undo_is_another: passes
INSERT INTO snapshot_restores (id, snapshot_id, restored_by, started_at, undo_id)
  VALUES (9, '00000000-0000-4000-8000-000000000001', 'admin', '2025-01-01 10:00:00.000', '00000000-0000-4000-8000-000000000002');

-- snapshot_restores.snapshot_restores_undo_is_another: passes
INSERT INTO snapshot_restores (id, snapshot_id, restored_by, started_at, undo_id)
  VALUES (9, '00000000-0000-4000-8000-000000000001', 'admin', '2025-01-01 10:00:00.000', NULL);

-- snapshot_restores.snapshot_restores_undo_is_another: fails
INSERT INTO snapshot_restores (id, snapshot_id, restored_by, started_at, undo_id)
  VALUES (9, '00000000-0000-4000-8000-000000000001', 'admin', '2025-01-01 10:00:00.000', '00000000-0000-4000-8000-000000000001');

-- snapshot_restores.snapshot_restores_real_ones_can_be_undone: passes
INSERT INTO snapshot_restores (id, snapshot_id, restored_by, started_at, status, undo_id)
  VALUES (9, '00000000-0000-4000-8000-000000000001', 'admin', '2025-01-01 10:00:00.000', 'succeeded', '00000000-0000-4000-8000-000000000002');

-- snapshot_restores.snapshot_restores_real_ones_can_be_undone: passes
INSERT INTO snapshot_restores (id, snapshot_id, restored_by, started_at, status, dry_run)
  VALUES (9, '00000000-0000-4000-8000-000000000001', 'admin', '2025-01-01 10:00:00.000', 'succeeded', TRUE);

-- snapshot_restores.snapshot_restores_real_ones_can_be_undone: passes
INSERT INTO snapshot_restores (id, snapshot_id, restored_by, started_at, status)
  VALUES (9, '00000000-0000-4000-8000-000000000001', 'admin', '2025-01-01 10:00:00.000', 'failed');

-- snapshot_restores.snapshot_restores_real_ones_can_be_undone: fails
INSERT INTO snapshot_restores (id, snapshot_id, restored_by, started_at, status)
  VALUES (9, '00000000-0000-4000-8000-000000000001', 'admin', '2025-01-01 10:00:00.000', 'succeeded');

-- snapshot_restores.snapshot_restores_in_order: passes
INSERT INTO snapshot_restores (id, snapshot_id, restored_by, started_at, finished_at)
  VALUES (9, '00000000-0000-4000-8000-000000000001', 'admin', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');

-- snapshot_restores.snapshot_restores_in_order: passes
INSERT INTO snapshot_restores (id, snapshot_id, restored_by, started_at, finished_at)
  VALUES (9, '00000000-0000-4000-8000-000000000001', 'admin', '2025-01-01 10:00:00.000', NULL);

-- snapshot_restores.snapshot_restores_in_order: fails
INSERT INTO snapshot_restores (id, snapshot_id, restored_by, started_at, finished_at)
  VALUES (9, '00000000-0000-4000-8000-000000000001', 'admin', '2025-01-01 10:00:00.000', '2025-01-01 09:00:00.000');

-- models.models_name_not_empty: passes
INSERT INTO models (name, provider, context_tokens)
  VALUES ('a', 'anthropic', 200000);

-- models.models_name_not_empty: passes
INSERT INTO models (name, provider, context_tokens)
  VALUES (' ü ', 'anthropic', 200000);

-- models.models_name_not_empty: passes
INSERT INTO models (name, provider, context_tokens)
  VALUES ('　', 'anthropic', 200000);

-- models.models_name_not_empty: fails
INSERT INTO models (name, provider, context_tokens)
  VALUES ('', 'anthropic', 200000);

-- models.models_name_not_empty: fails
INSERT INTO models (name, provider, context_tokens)
  VALUES ('   ', 'anthropic', 200000);

-- models.models_context_in_range: passes
INSERT INTO models (name, provider, context_tokens)
  VALUES ('claude-sonnet', 'anthropic', 128);

-- models.models_context_in_range: passes
INSERT INTO models (name, provider, context_tokens)
  VALUES ('claude-sonnet', 'anthropic', 10000000);

-- models.models_context_in_range: fails
INSERT INTO models (name, provider, context_tokens)
  VALUES ('claude-sonnet', 'anthropic', 127);

-- models.models_context_in_range: fails
INSERT INTO models (name, provider, context_tokens)
  VALUES ('claude-sonnet', 'anthropic', 10000001);

-- models.models_prices_not_negative: passes
INSERT INTO models (name, provider, context_tokens, input_price, output_price)
  VALUES ('claude-sonnet', 'anthropic', 200000, 0, 0);

-- models.models_prices_not_negative: passes
INSERT INTO models (name, provider, context_tokens, input_price, output_price)
  VALUES ('claude-sonnet', 'anthropic', 200000, 3, 15.000001);

-- models.models_prices_not_negative: fails
INSERT INTO models (name, provider, context_tokens, input_price)
  VALUES ('claude-sonnet', 'anthropic', 200000, -1e-06);

-- models.models_prices_not_negative: fails
INSERT INTO models (name, provider, context_tokens, output_price)
  VALUES ('claude-sonnet', 'anthropic', 200000, -1);

-- models.models_own_ones_are_free: passes
INSERT INTO models (name, provider, context_tokens)
  VALUES ('claude-sonnet', 'ollama', 200000);

-- models.models_own_ones_are_free: passes
INSERT INTO models (name, provider, context_tokens, input_price)
  VALUES ('claude-sonnet', 'openai', 200000, 0.15);

-- models.models_own_ones_are_free: fails
INSERT INTO models (name, provider, context_tokens, input_price)
  VALUES ('claude-sonnet', 'ollama', 200000, 1e-06);

-- models.models_own_ones_are_free: fails
INSERT INTO models (name, provider, context_tokens, output_price)
  VALUES ('claude-sonnet', 'local', 200000, 1);

-- models.models_fallback_is_another: passes
INSERT INTO models (name, provider, context_tokens, fallback)
  VALUES ('claude-sonnet', 'anthropic', 200000, 'phi3:mini');

-- models.models_fallback_is_another: passes
INSERT INTO models (name, provider, context_tokens, fallback)
  VALUES ('claude-sonnet', 'anthropic', 200000, NULL);

-- models.models_fallback_is_another: fails
INSERT INTO models (name, provider, context_tokens, fallback)
  VALUES ('claude-sonnet', 'anthropic', 200000, 'claude-sonnet');

-- model_runs.model_runs_tokens_not_negative: passes
INSERT INTO model_runs (id, model_name, use, total_ms, input_tokens, output_tokens)
  VALUES (9, 'phi3:mini', 'summary', 900.5, 0, 0);

-- model_runs.model_runs_tokens_not_negative: passes
INSERT INTO model_runs (id, model_name, use, total_ms, input_tokens, output_tokens)
  VALUES (9, 'phi3:mini', 'summary', 900.5, 4000, 96);

-- model_runs.model_runs_tokens_not_negative: fails
INSERT INTO model_runs (id, model_name, use, total_ms, input_tokens)
  VALUES (9, 'phi3:mini', 'summary', 900.5, -1);

-- model_runs.model_runs_tokens_not_negative: fails
INSERT INTO model_runs (id, model_name, use, total_ms, output_tokens)
  VALUES (9, 'phi3:mini', 'summary', 900.5, -1);

-- model_runs.model_runs_first_token_before_the_last: passes
INSERT INTO model_runs (id, model_name, use, total_ms, first_token_ms)
  VALUES (9, 'phi3:mini', 'summary', 900.5, 0);

-- model_runs.model_runs_first_token_before_the_last: passes
INSERT INTO model_runs (id, model_name, use, total_ms, first_token_ms)
  VALUES (9, 'phi3:mini', 'summary', 900.5, 900.5);

-- model_runs.model_runs_first_token_before_the_last: passes
INSERT INTO model_runs (id, model_name, use, total_ms, first_token_ms)
  VALUES (9, 'phi3:mini', 'summary', 900.5, NULL);

-- model_runs.model_runs_first_token_before_the_last: fails
INSERT INTO model_runs (id, model_name, use, total_ms, first_token_ms)
  VALUES (9, 'phi3:mini', 'summary', 900.5, -0.5);

-- model_runs.model_runs_first_token_before_the_last: fails
INSERT INTO model_runs (id, model_name, use, total_ms, first_token_ms)
  VALUES (9, 'phi3:mini', 'summary', 900.5, 900.75);

-- model_runs.model_runs_total_not_negative: passes
INSERT INTO model_runs (id, model_name, use, total_ms)
  VALUES (9, 'phi3:mini', 'summary', 0);

-- model_runs.model_runs_total_not_negative: fails
INSERT INTO model_runs (id, model_name, use, total_ms)
  VALUES (9, 'phi3:mini', 'summary', -0.001);

-- model_runs.model_runs_cost_not_negative: passes
INSERT INTO model_runs (id, model_name, use, total_ms, cost)
  VALUES (9, 'phi3:mini', 'summary', 900.5, 0);

-- model_runs.model_runs_cost_not_negative: passes
INSERT INTO model_runs (id, model_name, use, total_ms, cost)
  VALUES (9, 'phi3:mini', 'summary', 900.5, 1e-08);

-- model_runs.model_runs_cost_not_negative: fails
INSERT INTO model_runs (id, model_name, use, total_ms, cost)
  VALUES (9, 'phi3:mini', 'summary', 900.5, -1e-08);

-- model_runs.model_runs_quality_in_range: passes
INSERT INTO model_runs (id, model_name, use, total_ms, quality)
  VALUES (9, 'phi3:mini', 'summary', 900.5, 0);

-- model_runs.model_runs_quality_in_range: passes
INSERT INTO model_runs (id, model_name, use, total_ms, quality)
  VALUES (9, 'phi3:mini', 'summary', 900.5, 1);

-- model_runs.model_runs_quality_in_range: passes
INSERT INTO model_runs (id, model_name, use, total_ms, quality)
  VALUES (9, 'phi3:mini', 'summary', 900.5, NULL);

-- model_runs.model_runs_quality_in_range: fails
INSERT INTO model_runs (id, model_name, use, total_ms, quality)
  VALUES (9, 'phi3:mini', 'summary', 900.5, 1.01);

-- model_runs.model_runs_quality_in_range: fails
INSERT INTO model_runs (id, model_name, use, total_ms, quality)
  VALUES (9, 'phi3:mini', 'summary', 900.5, -0.01);

-- model_runs.model_runs_failed_or_not: passes
INSERT INTO model_runs (id, model_name, use, total_ms, succeeded, error)
  VALUES (9, 'phi3:mini', 'summary', 900.5, FALSE, 'refused');

-- model_runs.model_runs_failed_or_not: passes
INSERT INTO model_runs (id, model_name, use, total_ms, succeeded)
  VALUES (9, 'phi3:mini', 'summary', 900.5, TRUE);

-- model_runs.model_runs_failed_or_not: fails
INSERT INTO model_runs (id, model_name, use, total_ms, succeeded)
  VALUES (9, 'phi3:mini', 'summary', 900.5, FALSE);

-- model_runs.model_runs_failed_or_not: fails
INSERT INTO model_runs (id, model_name, use, total_ms, succeeded, error)
  VALUES (9, 'phi3:mini', 'summary', 900.5, TRUE, '');

-- model_days.model_days_failures_among_runs: passes
INSERT INTO model_days (model_name, use, day, runs, failures)
  VALUES ('phi3:mini', 'chat', '2025-01-01', 10, 0);

-- model_days.model_days_failures_among_runs: passes
INSERT INTO model_days (model_name, use, day, runs, failures)
  VALUES ('phi3:mini', 'chat', '2025-01-01', 10, 10);

-- model_days.model_days_failures_among_runs: fails
INSERT INTO model_days (model_name, use, day, runs, failures)
  VALUES ('phi3:mini', 'chat', '2025-01-01', 10, 11);

-- model_days.model_days_failures_among_runs: fails
INSERT INTO model_days (model_name, use, day, runs, failures)
  VALUES ('phi3:mini', 'chat', '2025-01-01', 10, -1);

-- model_days.model_days_slowest_above_the_median: passes
INSERT INTO model_days (model_name, use, day, runs, median_ms, slowest_ms)
  VALUES ('phi3:mini', 'chat', '2025-01-01', 10, 5, 5);

-- model_days.model_days_slowest_above_the_median: passes
INSERT INTO model_days (model_name, use, day, runs, median_ms)
  VALUES ('phi3:mini', 'chat', '2025-01-01', 10, 5);

-- model_days.model_days_slowest_above_the_median: passes
INSERT INTO model_days (model_name, use, day, runs, slowest_ms)
  VALUES ('phi3:mini', 'chat', '2025-01-01', 10, 5);

-- model_days.model_days_slowest_above_the_median: fails
INSERT INTO model_days (model_name, use, day, runs, median_ms, slowest_ms)
  VALUES ('phi3:mini', 'chat', '2025-01-01', 10, 5.5, 5);

-- model_days.model_days_quality_in_range: passes
INSERT INTO model_days (model_name, use, day, runs, average_quality)
  VALUES ('phi3:mini', 'chat', '2025-01-01', 10, 0);

-- model_days.model_days_quality_in_range: passes
INSERT INTO model_days (model_name, use, day, runs, average_quality)
  VALUES ('phi3:mini', 'chat', '2025-01-01', 10, 1);

-- model_days.model_days_quality_in_range: fails
INSERT INTO model_days (model_name, use, day, runs, average_quality)
  VALUES ('phi3:mini', 'chat', '2025-01-01', 10, 1.01);

-- model_days.model_days_quality_in_range: fails
INSERT INTO model_days (model_name, use, day, runs, average_quality)
  VALUES ('phi3:mini', 'chat', '2025-01-01', 10, -0.01);

-- context_summaries.context_summaries_key_is_sha256: passes
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_key_is_sha256: passes
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_key_is_sha256: passes
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0000000000000000000000000000000000000000000000000000000000000000', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_key_is_sha256: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_key_is_sha256: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_key_is_sha256: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', 'g000000000000000000000000000000000000000000000000000000000000000', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_key_is_sha256: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '000000000000000000000000000000000000000000000000000000000000000é', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_key_is_sha256: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_summary_not_empty: passes
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'a', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_summary_not_empty: passes
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', ' ü ', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_summary_not_empty: passes
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '　', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_summary_not_empty: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_summary_not_empty: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '   ', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- context_summaries.context_summaries_scores_in_range: passes
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at, relevance, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 0, 0);

-- context_summaries.context_summaries_scores_in_range: passes
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at, relevance, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 1, 1);

-- context_summaries.context_summaries_scores_in_range: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at, relevance)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 1.01);

-- context_summaries.context_summaries_scores_in_range: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', -0.01);

-- context_summaries.context_summaries_hits_have_a_time: passes
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at, hits, last_hit_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 1, '2025-01-01 11:00:00.000');

-- context_summaries.context_summaries_hits_have_a_time: passes
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at, hits)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 0);

-- context_summaries.context_summaries_hits_have_a_time: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at, hits)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 1);

-- context_summaries.context_summaries_hits_have_a_time: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at, hits, last_hit_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 0, '2025-01-01 11:00:00.000');

-- context_summaries.context_summaries_hits_not_negative: passes
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at, hits)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 0);

-- context_summaries.context_summaries_hits_not_negative: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at, hits)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', -1);

-- context_summaries.context_summaries_expires_later: passes
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.001');

-- context_summaries.context_summaries_expires_later: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');

-- context_summaries.context_summaries_expires_later: fails
INSERT INTO context_summaries (id, user_id, kind, key, summary, original, created_at, expires_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 'testuser', 'calendar', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'Three events.', '{"events":[]}', '2025-01-01 10:00:00.000', '2024-12-31 23:59:59.999');

-- context_timings.context_timings_duration_not_negative: passes
INSERT INTO context_timings (kind, operation, duration_ms, succeeded)
  VALUES ('memory', 'hit', 0, TRUE);

-- context_timings.context_timings_duration_not_negative: fails
INSERT INTO context_timings (kind, operation, duration_ms, succeeded)
  VALUES ('memory', 'hit', -0.5, TRUE);

-- context_timings.context_timings_bytes_not_negative: passes
INSERT INTO context_timings (kind, operation, duration_ms, succeeded, context_bytes)
  VALUES ('memory', 'hit', 1.5, TRUE, 0);

-- context_timings.context_timings_bytes_not_negative: passes
INSERT INTO context_timings (kind, operation, duration_ms, succeeded, context_bytes)
  VALUES ('memory', 'hit', 1.5, TRUE, NULL);

-- context_timings.context_timings_bytes_not_negative: fails
INSERT INTO context_timings (kind, operation, duration_ms, succeeded, context_bytes)
  VALUES ('memory', 'hit', 1.5, TRUE, -1);

-- context_invalidations.context_invalidations_reason_not_empty: passes
INSERT INTO context_invalidations (kind, reason)
  VALUES ('lists', 'a');

-- context_invalidations.context_invalidations_reason_not_empty: passes
INSERT INTO context_invalidations (kind, reason)
  VALUES ('lists', ' ü ');

-- context_invalidations.context_invalidations_reason_not_empty: passes
INSERT INTO context_invalidations (kind, reason)
  VALUES ('lists', '　');

-- context_invalidations.context_invalidations_reason_not_empty: fails
INSERT INTO context_invalidations (kind, reason)
  VALUES ('lists', '');

-- context_invalidations.context_invalidations_reason_not_empty: fails
INSERT INTO context_invalidations (kind, reason)
  VALUES ('lists', '   ');

-- context_invalidations.context_invalidations_keys_are_an_array: passes
INSERT INTO context_invalidations (kind, reason, keys)
  VALUES ('lists', 'a list was changed', '["a"]');

-- context_invalidations.context_invalidations_keys_are_an_array: fails
INSERT INTO context_invalidations (kind, reason, keys)
  VALUES ('lists', 'a list was changed', '{}');

-- context_invalidations.context_invalidations_keys_are_an_array: fails
INSERT INTO context_invalidations (kind, reason, keys)
  VALUES ('lists', 'a list was changed', '"a"');

-- knowledge_sources.knowledge_sources_title_not_empty: passes
INSERT INTO knowledge_sources (id, kind, title)
  VALUES (9, 'document', 'a');

-- knowledge_sources.knowledge_sources_title_not_empty: passes
INSERT INTO knowledge_sources (id, kind, title)
  VALUES (9, 'document', ' ü ');

-- knowledge_sources.knowledge_sources_title_not_empty: passes
INSERT INTO knowledge_sources (id, kind, title)
  VALUES (9, 'document', '　');

-- knowledge_sources.knowledge_sources_title_not_empty: fails
INSERT INTO knowledge_sources (id, kind, title)
  VALUES (9, 'document', '');

-- knowledge_sources.knowledge_sources_title_not_empty: fails
INSERT INTO knowledge_sources (id, kind, title)
  VALUES (9, 'document', '   ');

-- knowledge_sources.knowledge_sources_trust_in_range: passes
INSERT INTO knowledge_sources (id, kind, title, trust)
  VALUES (9, 'document', 'The handbook', 0);

-- knowledge_sources.knowledge_sources_trust_in_range: passes
INSERT INTO knowledge_sources (id, kind, title, trust)
  VALUES (9, 'document', 'The handbook', 1);

-- knowledge_sources.knowledge_sources_trust_in_range: fails
INSERT INTO knowledge_sources (id, kind, title, trust)
  VALUES (9, 'document', 'The handbook', 1.1);

-- knowledge_sources.knowledge_sources_trust_in_range: fails
INSERT INTO knowledge_sources (id, kind, title, trust)
  VALUES (9, 'document', 'The handbook', -0.1);

-- knowledge_sources.knowledge_sources_web_has_an_address: passes
INSERT INTO knowledge_sources (id, kind, title, address, retrieved_on)
  VALUES (9, 'web', 'The handbook', 'https://zoe.example', '2025-01-01');

-- knowledge_sources.knowledge_sources_web_has_an_address: passes
INSERT INTO knowledge_sources (id, kind, title)
  VALUES (9, 'manual', 'The handbook');

-- knowledge_sources.knowledge_sources_web_has_an_address: fails
INSERT INTO knowledge_sources (id, kind, title)
  VALUES (9, 'web', 'The handbook');

-- knowledge_sources.knowledge_sources_web_has_an_address: fails
INSERT INTO knowledge_sources (id, kind, title, address)
  VALUES (9, 'web', 'The handbook', 'https://zoe.example');

-- knowledge_sources.knowledge_sources_web_has_an_address: fails
INSERT INTO knowledge_sources (id, kind, title, retrieved_on)
  VALUES (9, 'web', 'The handbook', '2025-01-01');

-- knowledge_articles.knowledge_articles_slug_is_one: passes
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', 'a', 'The wake word', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_slug_is_one: passes
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', 'a-1', 'The wake word', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_slug_is_one: fails
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', '', 'The wake word', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_slug_is_one: fails
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', '-a', 'The wake word', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_slug_is_one: fails
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', 'a-', 'The wake word', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_slug_is_one: fails
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', 'A', 'The wake word', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_slug_is_one: fails
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', 'grüße', 'The wake word', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_slug_is_one: fails
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', 'a b', 'The wake word', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_version_positive: passes
INSERT INTO knowledge_articles (id, slug, title, body, version)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', 'Hey Zoe.', 1);

-- knowledge_articles.knowledge_articles_version_positive: fails
INSERT INTO knowledge_articles (id, slug, title, body, version)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', 'Hey Zoe.', 0);

-- knowledge_articles.knowledge_articles_body_of_the_published: passes
INSERT INTO knowledge_articles (id, slug, title, body, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', '', 'draft');

-- knowledge_articles.knowledge_articles_body_of_the_published: passes
INSERT INTO knowledge_articles (id, slug, title, body, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', 'Hey Zoe.', 'published');

-- knowledge_articles.knowledge_articles_body_of_the_published: fails
INSERT INTO knowledge_articles (id, slug, title, body, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', '', 'published');

-- knowledge_articles.knowledge_articles_body_of_the_published: fails
INSERT INTO knowledge_articles (id, slug, title, body, status)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', '  ', 'published');

-- knowledge_articles.knowledge_articles_title_not_empty: passes
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'a', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_title_not_empty: passes
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', ' ü ', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_title_not_empty: passes
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', '　', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_title_not_empty: fails
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', '', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_title_not_empty: fails
INSERT INTO knowledge_articles (id, slug, title, body)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', '   ', 'Hey Zoe.');

-- knowledge_articles.knowledge_articles_confidence_in_range: passes
INSERT INTO knowledge_articles (id, slug, title, body, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', 'Hey Zoe.', 0);

-- knowledge_articles.knowledge_articles_confidence_in_range: passes
INSERT INTO knowledge_articles (id, slug, title, body, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', 'Hey Zoe.', 1);

-- knowledge_articles.knowledge_articles_confidence_in_range: fails
INSERT INTO knowledge_articles (id, slug, title, body, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', 'Hey Zoe.', 1.01);

-- knowledge_articles.knowledge_articles_confidence_in_range: fails
INSERT INTO knowledge_articles (id, slug, title, body, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', 'Hey Zoe.', -0.01);

-- knowledge_articles.knowledge_articles_valid_in_order: passes
INSERT INTO knowledge_articles (id, slug, title, body, valid_from, valid_until)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', 'Hey Zoe.', '2025-01-01', '2025-01-02');

-- knowledge_articles.knowledge_articles_valid_in_order: passes
INSERT INTO knowledge_articles (id, slug, title, body, valid_until)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', 'Hey Zoe.', '2025-01-01');

-- knowledge_articles.knowledge_articles_valid_in_order: fails
INSERT INTO knowledge_articles (id, slug, title, body, valid_from, valid_until)
  VALUES ('00000000-0000-4000-8000-000000000009', 'wake-word', 'The wake word', 'Hey Zoe.', '2025-01-01', '2025-01-01');

-- knowledge_links.knowledge_links_between_two: passes
INSERT INTO knowledge_links (from_id, to_id, kind)
  VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'explains');

-- knowledge_links.knowledge_links_between_two: fails
INSERT INTO knowledge_links (from_id, to_id)
  VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001');

-- aider_sessions.aider_sessions_id_not_empty: passes
INSERT INTO aider_sessions (id, user_id, working_folder)
  VALUES ('x', 'admin', '/srv/zoe');

-- aider_sessions.aider_sessions_id_not_empty: fails
INSERT INTO aider_sessions (id, user_id, working_folder)
  VALUES ('', 'admin', '/srv/zoe');

-- aider_sessions.aider_sessions_folder_is_absolute: passes
INSERT INTO aider_sessions (id, user_id, working_folder)
  VALUES ('aider-9', 'admin', '/');

-- aider_sessions.aider_sessions_folder_is_absolute: passes
INSERT INTO aider_sessions (id, user_id, working_folder)
  VALUES ('aider-9', 'admin', '/home/zoë');

-- aider_sessions.aider_sessions_folder_is_absolute: fails
INSERT INTO aider_sessions (id, user_id, working_folder)
  VALUES ('aider-9', 'admin', 'home');

-- aider_sessions.aider_sessions_folder_is_absolute: fails
INSERT INTO aider_sessions (id, user_id, working_folder)
  VALUES ('aider-9', 'admin', '');

-- aider_sessions.aider_sessions_folder_is_absolute: fails
INSERT INTO aider_sessions (id, user_id, working_folder)
  VALUES ('aider-9', 'admin', ' /srv');

-- aider_sessions.aider_sessions_files_are_an_array: passes
INSERT INTO aider_sessions (id, user_id, working_folder, files_in_context)
  VALUES ('aider-9', 'admin', '/srv/zoe', '["main.py"]');

-- aider_sessions.aider_sessions_files_are_an_array: fails
INSERT INTO aider_sessions (id, user_id, working_folder, files_in_context)
  VALUES ('aider-9', 'admin', '/srv/zoe', '{}');

-- aider_sessions.aider_sessions_files_are_an_array: fails
INSERT INTO aider_sessions (id, user_id, working_folder, files_in_context)
  VALUES ('aider-9', 'admin', '/srv/zoe', 'null');

-- aider_sessions.aider_sessions_closed_when_closed: passes
INSERT INTO aider_sessions (id, user_id, working_folder, status, closed_at)
  VALUES ('aider-9', 'admin', '/srv/zoe', 'closed', '2025-01-01 11:00:00.000');

-- aider_sessions.aider_sessions_closed_when_closed: passes
INSERT INTO aider_sessions (id, user_id, working_folder, status)
  VALUES ('aider-9', 'admin', '/srv/zoe', 'idle');

-- aider_sessions.aider_sessions_closed_when_closed: fails
INSERT INTO aider_sessions (id, user_id, working_folder, status)
  VALUES ('aider-9', 'admin', '/srv/zoe', 'closed');

-- aider_sessions.aider_sessions_closed_when_closed: fails
INSERT INTO aider_sessions (id, user_id, working_folder, status)
  VALUES ('aider-9', 'admin', '/srv/zoe', 'failed');

-- aider_sessions.aider_sessions_closed_when_closed: fails
INSERT INTO aider_sessions (id, user_id, working_folder, status, closed_at)
  VALUES ('aider-9', 'admin', '/srv/zoe', 'active', '2025-01-01 11:00:00.000');

-- aider_messages.aider_messages_number_not_negative: passes
INSERT INTO aider_messages (id, session_id, number, role, content)
  VALUES (9, 'aider-2', 7, 'assistant', 'Done.');

-- aider_messages.aider_messages_number_not_negative: fails
INSERT INTO aider_messages (id, session_id, number, role, content)
  VALUES (9, 'aider-2', -1, 'user', 'Done.');

-- aider_messages.aider_messages_first_is_no_answer: passes
INSERT INTO aider_messages (id, session_id, number, role, content)
  VALUES (9, 'aider-2', 1, 'assistant', 'Done.');

-- aider_messages.aider_messages_first_is_no_answer: passes
INSERT INTO aider_messages (id, session_id, number, role, content)
  VALUES (9, 'aider-2', 2, 'system', 'Done.');

-- aider_messages.aider_messages_first_is_no_answer: fails
INSERT INTO aider_messages (id, session_id, number, role, content)
  VALUES (9, 'aider-2', 0, 'assistant', 'Done.');

-- aider_messages.aider_messages_not_to_itself: passes
INSERT INTO aider_messages (id, session_id, number, role, content, reply_to)
  VALUES (9, 'aider-2', 1, 'assistant', 'Done.', 1);

-- aider_messages.aider_messages_not_to_itself: passes
INSERT INTO aider_messages (id, session_id, number, role, content, reply_to)
  VALUES (9, 'aider-2', 1, 'assistant', 'Done.', NULL);

-- aider_messages.aider_messages_not_to_itself: fails
INSERT INTO aider_messages (id, session_id, number, role, content, reply_to)
  VALUES (9, 'aider-2', 1, 'assistant', 'Done.', 9);

-- aider_messages.aider_messages_tokens_not_negative: passes
INSERT INTO aider_messages (id, session_id, number, role, content, tokens)
  VALUES (9, 'aider-2', 1, 'assistant', 'Done.', 0);

-- aider_messages.aider_messages_tokens_not_negative: passes
INSERT INTO aider_messages (id, session_id, number, role, content, tokens)
  VALUES (9, 'aider-2', 1, 'assistant', 'Done.', NULL);

-- aider_messages.aider_messages_tokens_not_negative: fails
INSERT INTO aider_messages (id, session_id, number, role, content, tokens)
  VALUES (9, 'aider-2', 1, 'assistant', 'Done.', -1);

-- aider_messages.aider_messages_only_tools_are_silent: passes
INSERT INTO aider_messages (id, session_id, number, role, content)
  VALUES (9, 'aider-2', 1, 'tool', '');

-- aider_messages.aider_messages_only_tools_are_silent: passes
INSERT INTO aider_messages (id, session_id, number, role, content)
  VALUES (9, 'aider-2', 1, 'assistant', ' ');

-- aider_messages.aider_messages_only_tools_are_silent: fails
INSERT INTO aider_messages (id, session_id, number, role, content)
  VALUES (9, 'aider-2', 1, 'assistant', '');

-- aider_messages.aider_messages_only_tools_are_silent: fails
INSERT INTO aider_messages (id, session_id, number, role)
  VALUES (9, 'aider-2', 1, 'user');

-- aider_messages.aider_messages_only_answers_have_a_run: passes
INSERT INTO aider_messages (id, session_id, number, role, content, run_id)
  VALUES (9, 'aider-2', 1, 'assistant', 'Done.', 1);

-- aider_messages.aider_messages_only_answers_have_a_run: passes
INSERT INTO aider_messages (id, session_id, number, role, content)
  VALUES (9, 'aider-2', 1, 'user', 'Done.');

-- aider_messages.aider_messages_only_answers_have_a_run: fails
INSERT INTO aider_messages (id, session_id, number, role, content, run_id)
  VALUES (9, 'aider-2', 1, 'user', 'Done.', 1);

-- aider_file_changes.aider_file_changes_renamed_from_another: passes
INSERT INTO aider_file_changes (message_id, path, kind, renamed_from)
  VALUES (1, 'services/auth.py', 'renamed', 'old.py');

-- aider_file_changes.aider_file_changes_renamed_from_another: passes
INSERT INTO aider_file_changes (message_id, path, kind)
  VALUES (1, 'services/auth.py', 'deleted');

-- aider_file_changes.aider_file_changes_renamed_from_another: fails
INSERT INTO aider_file_changes (message_id, path, kind)
  VALUES (1, 'services/auth.py', 'renamed');

-- aider_file_changes.aider_file_changes_renamed_from_another: fails
INSERT INTO aider_file_changes (message_id, path, renamed_from)
  VALUES (1, 'services/auth.py', 'old.py');

-- aider_file_changes.aider_file_changes_renamed_from_another: fails
INSERT INTO aider_file_changes (message_id, path, kind, renamed_from)
  VALUES (1, 'services/auth.py', 'renamed', 'services/auth.py');

-- aider_file_changes.aider_file_changes_lines_fit_the_kind: passes
INSERT INTO aider_file_changes (message_id, path, kind, lines_added)
  VALUES (1, 'services/auth.py', 'added', 5);

-- aider_file_changes.aider_file_changes_lines_fit_the_kind: passes
INSERT INTO aider_file_changes (message_id, path, kind, lines_removed)
  VALUES (1, 'services/auth.py', 'deleted', 5);

-- aider_file_changes.aider_file_changes_lines_fit_the_kind: passes
INSERT INTO aider_file_changes (message_id, path, lines_added, lines_removed)
  VALUES (1, 'services/auth.py', 1, 1);

-- aider_file_changes.aider_file_changes_lines_fit_the_kind: fails
INSERT INTO aider_file_changes (message_id, path, kind, lines_removed)
  VALUES (1, 'services/auth.py', 'added', 1);

-- aider_file_changes.aider_file_changes_lines_fit_the_kind: fails
INSERT INTO aider_file_changes (message_id, path, kind, lines_added)
  VALUES (1, 'services/auth.py', 'deleted', 1);

-- aider_file_changes.aider_file_changes_lines_fit_the_kind: fails
INSERT INTO aider_file_changes (message_id, path, lines_added)
  VALUES (1, 'services/auth.py', -1);

-- aider_file_changes.aider_file_changes_lines_fit_the_kind: fails
INSERT INTO aider_file_changes (message_id, path, lines_removed)
  VALUES (1, 'services/auth.py', -1);

-- aider_file_changes.aider_file_changes_path_is_relative: passes
INSERT INTO aider_file_changes (message_id, path)
  VALUES (1, 'ä.py');

-- aider_file_changes.aider_file_changes_path_is_relative: fails
INSERT INTO aider_file_changes (message_id, path)
  VALUES (1, '');

-- aider_file_changes.aider_file_changes_path_is_relative: fails
INSERT INTO aider_file_changes (message_id, path)
  VALUES (1, '/etc/hosts');

-- setup
-- Tables without checks of their own, so that every table has a row.
INSERT INTO journal_entries (id, user_id, day, content)
  VALUES (900, 'testuser', '2024-12-31', 'Met Zoë.');
INSERT INTO journal_entry_people (entry_id, person_id) VALUES (900, 2);
INSERT INTO tags (id, user_id, name) VALUES (900, 'testuser', 'errands');
INSERT INTO note_tags (note_id, tag_id) VALUES (1, 900);
INSERT INTO note_people (note_id, person_id) VALUES (1, 2);
INSERT INTO list_shares (list_id, user_id) VALUES (1, 'admin');
INSERT INTO agent_tools (agent_id, tool_id) VALUES ('calendar_expert', 'create_event');
