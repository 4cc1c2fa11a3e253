-- setup
INSERT INTO users (id, name) VALUES ('00000000-0000-4000-8000-000000000001', 'Requester');
INSERT INTO users (id, name) VALUES ('00000000-0000-4000-8000-000000000002', 'Target');
INSERT INTO users (id, name) VALUES ('00000000-0000-4000-8000-000000000003', 'Connector');
INSERT INTO companies (id, name) VALUES ('00000000-0000-4000-8000-000000000010', 'Analytical Engines');
-- goals.goal_has_a_description: passes
INSERT INTO goals (user_id, type, description) VALUES ('00000000-0000-4000-8000-000000000001', 'hiring', 'Find a first engineer');
-- goals.goal_has_a_description: fails
INSERT INTO goals (user_id, type, description) VALUES ('00000000-0000-4000-8000-000000000001', 'hiring', '   ');
-- goals.goal_priority_is_not_negative: passes
INSERT INTO goals (user_id, type, description, priority) VALUES ('00000000-0000-4000-8000-000000000001', 'growth', 'Reach ten customers', 0);
-- goals.goal_priority_is_not_negative: fails
INSERT INTO goals (user_id, type, description, priority) VALUES ('00000000-0000-4000-8000-000000000001', 'growth', 'Reach ten customers', -1);
-- asks.ask_has_a_description: passes
INSERT INTO asks (user_id, description) VALUES ('00000000-0000-4000-8000-000000000001', 'Who knows a lawyer?');
-- asks.ask_has_a_description: fails
INSERT INTO asks (user_id, description) VALUES ('00000000-0000-4000-8000-000000000001', '');
-- asks.fulfilled_ask_is_closed: passes
INSERT INTO asks (user_id, description, status, created_at, fulfilled_at) VALUES ('00000000-0000-4000-8000-000000000001', 'A lawyer', 'closed', '2025-01-01 10:00:00.000', '2025-01-02 10:00:00.000');
-- asks.fulfilled_ask_is_closed: passes
INSERT INTO asks (user_id, description, status) VALUES ('00000000-0000-4000-8000-000000000001', 'A lawyer', 'closed');
-- asks.fulfilled_ask_is_closed: fails
INSERT INTO asks (user_id, description, status, created_at, fulfilled_at) VALUES ('00000000-0000-4000-8000-000000000001', 'A lawyer', 'in_progress', '2025-01-01 10:00:00.000', '2025-01-02 10:00:00.000');
-- asks.ask_is_fulfilled_after_it_is_made: passes
INSERT INTO asks (user_id, description, status, created_at, fulfilled_at) VALUES ('00000000-0000-4000-8000-000000000001', 'A lawyer', 'closed', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');
-- asks.ask_is_fulfilled_after_it_is_made: fails
INSERT INTO asks (user_id, description, status, created_at, fulfilled_at) VALUES ('00000000-0000-4000-8000-000000000001', 'A lawyer', 'closed', '2025-01-01 10:00:00.000', '2025-01-01 09:59:59.999');
-- posts.post_has_content: passes
INSERT INTO posts (user_id, type, content) VALUES ('00000000-0000-4000-8000-000000000002', 'milestone', 'We have shipped');
-- posts.post_has_content: fails
INSERT INTO posts (user_id, type, content) VALUES ('00000000-0000-4000-8000-000000000002', 'milestone', ' ');
-- companies.company_has_a_name: passes
INSERT INTO companies (name) VALUES ('Difference Engines');
-- companies.company_has_a_name: fails
INSERT INTO companies (name) VALUES ('');
-- companies.website_is_an_address: passes
INSERT INTO companies (name, website) VALUES ('Difference Engines', 'https://engines.example');
-- companies.website_is_an_address: passes
INSERT INTO companies (name, website) VALUES ('Difference Engines', NULL);
-- companies.website_is_an_address: fails
INSERT INTO companies (name, website) VALUES ('Difference Engines', 'engines.example');
-- companies.website_is_an_address: fails
INSERT INTO companies (name, website) VALUES ('Difference Engines', 'HTTPS://engines.example');
-- companies.stage_is_a_word: passes
INSERT INTO companies (name, stage) VALUES ('Difference Engines', 'series-a');
-- companies.stage_is_a_word: fails
INSERT INTO companies (name, stage) VALUES ('Difference Engines', 'Series A');
-- companies.stage_is_a_word: fails
INSERT INTO companies (name, stage) VALUES ('Difference Engines', 'pre-');
-- companies.founded_year_is_plausible: passes
INSERT INTO companies (name, founded_year) VALUES ('Difference Engines', 1822);
-- companies.founded_year_is_plausible: fails
INSERT INTO companies (name, founded_year) VALUES ('Difference Engines', 22);
-- company_roles.role_ends_after_its_start: passes
INSERT INTO company_roles (user_id, company_id, role, is_current, start_date, end_date) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000010', 'co-founder', FALSE, '2020-02-29', '2020-02-29');
-- company_roles.role_ends_after_its_start: fails
INSERT INTO company_roles (user_id, company_id, role, is_current, start_date, end_date) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000010', 'co-founder', FALSE, '2020-03-01', '2020-02-29');
-- company_roles.current_role_has_no_end: passes
INSERT INTO company_roles (user_id, company_id, role, is_current, start_date) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000010', 'employee', TRUE, '2020-03-01');
-- company_roles.current_role_has_no_end: fails
INSERT INTO company_roles (user_id, company_id, role, is_current, start_date, end_date) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000010', 'employee', TRUE, '2020-03-01', '2021-03-01');
-- introductions.nobody_meets_themselves: passes
INSERT INTO introductions (requester_id, target_id) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002');
-- introductions.nobody_meets_themselves: fails
INSERT INTO introductions (requester_id, target_id) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001');
-- introductions.connector_is_a_third: passes
INSERT INTO introductions (requester_id, target_id, connector_id) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000003');
-- introductions.connector_is_a_third: fails
INSERT INTO introductions (requester_id, target_id, connector_id) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000002');
-- introductions.answer_comes_after_the_request: passes
INSERT INTO introductions (requester_id, target_id, status, created_at, responded_at) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'declined', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.001');
-- introductions.answer_comes_after_the_request: fails
INSERT INTO introductions (requester_id, target_id, status, created_at, responded_at) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'declined', '2025-01-01 10:00:00.000', '2025-01-01 09:00:00.000');
-- introductions.answered_introduction_says_when: passes
INSERT INTO introductions (requester_id, target_id, status, created_at, responded_at) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'accepted', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');
-- introductions.answered_introduction_says_when: fails
INSERT INTO introductions (requester_id, target_id, status) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'accepted');
-- introductions.completed_introduction_says_when: passes
INSERT INTO introductions (requester_id, target_id, status, created_at, responded_at, completed_at) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'completed', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', '2025-01-08 12:00:00.000');
-- introductions.completed_introduction_says_when: fails
INSERT INTO introductions (requester_id, target_id, status, created_at, responded_at) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'completed', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');
-- introductions.completed_introduction_says_when: fails
INSERT INTO introductions (requester_id, target_id, status, created_at, responded_at, completed_at) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'accepted', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', '2025-01-08 12:00:00.000');
-- introductions.completion_comes_after_the_answer: passes
INSERT INTO introductions (requester_id, target_id, status, created_at, responded_at, completed_at) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'completed', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', '2025-01-01 11:00:00.000');
-- introductions.completion_comes_after_the_answer: fails
INSERT INTO introductions (requester_id, target_id, status, created_at, responded_at, completed_at) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'completed', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000', '2025-01-01 10:30:00.000');
-- interaction_outcomes.nobody_is_matched_with_themselves: passes
INSERT INTO interaction_outcomes (requester_id, target_id, requester_goal, target_founder, goal_type, accepted) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'Find a mentor', 'Ada, who builds engines', 'learning', TRUE);
-- interaction_outcomes.nobody_is_matched_with_themselves: fails
INSERT INTO interaction_outcomes (requester_id, target_id, requester_goal, target_founder, goal_type, accepted) VALUES ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000002', 'Find a mentor', 'Ada, who builds engines', 'learning', TRUE);
-- interaction_outcomes.match_was_asked_for: passes
INSERT INTO interaction_outcomes (requester_id, target_id, requester_goal, target_founder, goal_type) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', '?', 'Ada', 'learning');
-- interaction_outcomes.match_was_asked_for: fails
INSERT INTO interaction_outcomes (requester_id, target_id, requester_goal, target_founder, goal_type) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', '', 'Ada', 'learning');
-- interaction_outcomes.match_was_answered: passes
INSERT INTO interaction_outcomes (requester_id, target_id, requester_goal, target_founder, goal_type, accepted) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'Find a mentor', 'Ada', 'learning', FALSE);
-- interaction_outcomes.match_was_answered: fails
INSERT INTO interaction_outcomes (requester_id, target_id, requester_goal, target_founder, goal_type, accepted) VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'Find a mentor', '  ', 'learning', FALSE);

-- setup
-- A table without checks of its own, so that every table has a row.
INSERT INTO founder_profiles (user_id, bio) VALUES ('00000000-0000-4000-8000-000000000001', 'Builds engines.');
