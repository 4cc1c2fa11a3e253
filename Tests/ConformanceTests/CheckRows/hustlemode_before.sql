-- setup
INSERT INTO users (id, phone_number, name) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '+14155550100', 'Ada');
INSERT INTO goals (id, user_id, title, start_date) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'Run', '2025-01-01');
INSERT INTO check_ins (id, user_id, prompt, scheduled_for) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'How was the run?', '2025-01-01 10:00:00.000');

-- users.valid_phone_number: passes
-- The shortest, the longest, characters of more than one byte, and what LIKE's % and GLOB's * must both match.
INSERT INTO users (phone_number, name) VALUES ('+1415555', 'Ada');
INSERT INTO users (phone_number, name) VALUES ('+1415555123456789012', 'Ada');
INSERT INTO users (phone_number, name) VALUES ('+٤١٥٥٥٥٠', 'Ada');
INSERT INTO users (phone_number, name) VALUES ('+😀😀😀😀😀😀😀', 'Ada');
INSERT INTO users (phone_number, name) VALUES ('+415
5550100', 'Ada');
INSERT INTO users (phone_number, name) VALUES ('+*?[%_]\', 'Ada');
INSERT INTO users (phone_number, name) VALUES ('+       ', 'Ada');

-- users.valid_phone_number: fails
INSERT INTO users (phone_number, name) VALUES ('', 'Ada');
INSERT INTO users (phone_number, name) VALUES ('+', 'Ada');
INSERT INTO users (phone_number, name) VALUES ('+141555', 'Ada');
INSERT INTO users (phone_number, name) VALUES ('14155550100', 'Ada');
INSERT INTO users (phone_number, name) VALUES (' +14155550100', 'Ada');
INSERT INTO users (phone_number, name) VALUES ('
+14155550100', 'Ada');
-- A full-width plus sign is another character; seven characters are seven, however many bytes they have.
INSERT INTO users (phone_number, name) VALUES ('＋14155550100', 'Ada');
INSERT INTO users (phone_number, name) VALUES ('+😀😀😀😀😀😀', 'Ada');

-- users.valid_email: passes
INSERT INTO users (phone_number, name, email) VALUES ('+14155550101', 'Ada', NULL);
INSERT INTO users (phone_number, name, email) VALUES ('+14155550101', 'Ada', 'a@');
INSERT INTO users (phone_number, name, email) VALUES ('+14155550101', 'Ada', 'ada@example.org');
INSERT INTO users (phone_number, name, email) VALUES ('+14155550101', 'Ada', 'é@@');
INSERT INTO users (phone_number, name, email) VALUES ('+14155550101', 'Ada', ' @');

-- users.valid_email: fails
INSERT INTO users (phone_number, name, email) VALUES ('+14155550101', 'Ada', '');
INSERT INTO users (phone_number, name, email) VALUES ('+14155550101', 'Ada', '@');
INSERT INTO users (phone_number, name, email) VALUES ('+14155550101', 'Ada', '@example.org');
INSERT INTO users (phone_number, name, email) VALUES ('+14155550101', 'Ada', '@a@');
INSERT INTO users (phone_number, name, email) VALUES ('+14155550101', 'Ada', 'ada.example.org');
-- A full-width at sign.
INSERT INTO users (phone_number, name, email) VALUES ('+14155550101', 'Ada', 'ada＠example.org');

-- users.non_empty_name: passes
INSERT INTO users (phone_number, name) VALUES ('+14155550101', 'A');
INSERT INTO users (phone_number, name) VALUES ('+14155550101', '  A  ');
INSERT INTO users (phone_number, name) VALUES ('+14155550101', 'अदा');
-- trim takes blanks and nothing else: not a tab, a line break, a no-break space, an ideographic space, a zero-width one.
INSERT INTO users (phone_number, name) VALUES ('+14155550101', '	');
INSERT INTO users (phone_number, name) VALUES ('+14155550101', '
');
INSERT INTO users (phone_number, name) VALUES ('+14155550101', ' ');
INSERT INTO users (phone_number, name) VALUES ('+14155550101', '　');
INSERT INTO users (phone_number, name) VALUES ('+14155550101', '​');
-- A combining accent alone.
INSERT INTO users (phone_number, name) VALUES ('+14155550101', '́');

-- users.non_empty_name: fails
INSERT INTO users (phone_number, name) VALUES ('+14155550101', '');
INSERT INTO users (phone_number, name) VALUES ('+14155550101', ' ');
INSERT INTO users (phone_number, name) VALUES ('+14155550101', '                                                  ');

-- check_ins.non_empty_prompt: passes
INSERT INTO check_ins (user_id, scheduled_for, prompt) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', 'x');
INSERT INTO check_ins (user_id, scheduled_for, prompt) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', '  x  ');
INSERT INTO check_ins (user_id, scheduled_for, prompt) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', 'अदा');
-- trim takes blanks alone: not a tab, a line break, a no-break space.
INSERT INTO check_ins (user_id, scheduled_for, prompt) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', '	');
INSERT INTO check_ins (user_id, scheduled_for, prompt) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', '
');
INSERT INTO check_ins (user_id, scheduled_for, prompt) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', ' ');

-- check_ins.non_empty_prompt: fails
INSERT INTO check_ins (user_id, scheduled_for, prompt) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', '');
INSERT INTO check_ins (user_id, scheduled_for, prompt) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', ' ');
INSERT INTO check_ins (user_id, scheduled_for, prompt) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', '          ');

-- check_ins.sent_check_ins_say_when: passes
INSERT INTO check_ins (user_id, scheduled_for, prompt, status, sent_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', 'x', 'scheduled', NULL);
INSERT INTO check_ins (user_id, scheduled_for, prompt, status, sent_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', 'x', 'cancelled', NULL);
INSERT INTO check_ins (user_id, scheduled_for, prompt, status, sent_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', 'x', 'sent', '2025-01-01 10:00:00.000');
INSERT INTO check_ins (user_id, scheduled_for, prompt, status, sent_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', 'x', 'answered', '2025-01-01 10:00:00.000');
INSERT INTO check_ins (user_id, scheduled_for, prompt, status, sent_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', 'x', 'missed', '0001-01-01 00:00:00.000');

-- check_ins.sent_check_ins_say_when: fails
INSERT INTO check_ins (user_id, scheduled_for, prompt, status, sent_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', 'x', 'scheduled', '2025-01-01 10:00:00.000');
INSERT INTO check_ins (user_id, scheduled_for, prompt, status, sent_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', 'x', 'cancelled', '2025-01-01 10:00:00.000');
INSERT INTO check_ins (user_id, scheduled_for, prompt, status, sent_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', 'x', 'sent', NULL);
INSERT INTO check_ins (user_id, scheduled_for, prompt, status, sent_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', 'x', 'answered', NULL);
INSERT INTO check_ins (user_id, scheduled_for, prompt, status, sent_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01 10:00:00.000', 'x', 'missed', NULL);

-- check_in_responses.non_empty_message: passes
INSERT INTO check_in_responses (check_in_id, user_id, message) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x');
INSERT INTO check_in_responses (check_in_id, user_id, message) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '  x  ');
INSERT INTO check_in_responses (check_in_id, user_id, message) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'अदा');
-- trim takes blanks alone: not a tab, a line break, a no-break space.
INSERT INTO check_in_responses (check_in_id, user_id, message) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '	');
INSERT INTO check_in_responses (check_in_id, user_id, message) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '
');
INSERT INTO check_in_responses (check_in_id, user_id, message) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', ' ');

-- check_in_responses.non_empty_message: fails
INSERT INTO check_in_responses (check_in_id, user_id, message) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '');
INSERT INTO check_in_responses (check_in_id, user_id, message) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', ' ');
INSERT INTO check_in_responses (check_in_id, user_id, message) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '          ');

-- check_in_responses.valid_mood: passes
INSERT INTO check_in_responses (check_in_id, user_id, message, mood) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', NULL);
INSERT INTO check_in_responses (check_in_id, user_id, message, mood) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 1);
INSERT INTO check_in_responses (check_in_id, user_id, message, mood) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 10);

-- check_in_responses.valid_mood: fails
INSERT INTO check_in_responses (check_in_id, user_id, message, mood) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 0);
INSERT INTO check_in_responses (check_in_id, user_id, message, mood) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 11);
INSERT INTO check_in_responses (check_in_id, user_id, message, mood) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', -1);
INSERT INTO check_in_responses (check_in_id, user_id, message, mood) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', -32768);
INSERT INTO check_in_responses (check_in_id, user_id, message, mood) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 32767);

-- check_in_responses.valid_mood: refused by the type
INSERT INTO check_in_responses (check_in_id, user_id, message, mood) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 32768);
INSERT INTO check_in_responses (check_in_id, user_id, message, mood) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', -32769);

-- check_in_responses.valid_energy: passes
INSERT INTO check_in_responses (check_in_id, user_id, message, energy) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', NULL);
INSERT INTO check_in_responses (check_in_id, user_id, message, energy) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 1);
INSERT INTO check_in_responses (check_in_id, user_id, message, energy) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 10);

-- check_in_responses.valid_energy: fails
INSERT INTO check_in_responses (check_in_id, user_id, message, energy) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 0);
INSERT INTO check_in_responses (check_in_id, user_id, message, energy) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 11);
INSERT INTO check_in_responses (check_in_id, user_id, message, energy) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', -1);
INSERT INTO check_in_responses (check_in_id, user_id, message, energy) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', -32768);
INSERT INTO check_in_responses (check_in_id, user_id, message, energy) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 32767);

-- check_in_responses.valid_energy: refused by the type
INSERT INTO check_in_responses (check_in_id, user_id, message, energy) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 32768);
INSERT INTO check_in_responses (check_in_id, user_id, message, energy) VALUES ('c2aade77-7e2d-4b0a-8d8f-8dd1df5a2c33', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', -32769);

-- goals.non_empty_title: passes
INSERT INTO goals (user_id, start_date, title) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x');
INSERT INTO goals (user_id, start_date, title) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', '  x  ');
INSERT INTO goals (user_id, start_date, title) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'अदा');
-- trim takes blanks alone: not a tab, a line break, a no-break space.
INSERT INTO goals (user_id, start_date, title) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', '	');
INSERT INTO goals (user_id, start_date, title) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', '
');
INSERT INTO goals (user_id, start_date, title) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', ' ');

-- goals.non_empty_title: fails
INSERT INTO goals (user_id, start_date, title) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', '');
INSERT INTO goals (user_id, start_date, title) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', ' ');
INSERT INTO goals (user_id, start_date, title) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', '          ');

-- goals.positive_target: passes
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'kg', 0.01);
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'kg', 1);
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'kg', 1.5);
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'kg', 99999999.99);
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', NULL, NULL);

-- goals.positive_target: fails
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'kg', 0);
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'kg', 0.00);
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'kg', -0.0);
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'kg', -0.01);
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'kg', -99999999.99);

-- goals.positive_target: refused by the type
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'kg', -100000000);

-- goals.target_has_a_unit: passes
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', NULL, NULL);
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'kg', 1);
-- Both are said, though one is empty.
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', '', 1);

-- goals.target_has_a_unit: fails
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'kg', NULL);
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', '', NULL);
INSERT INTO goals (user_id, start_date, title, unit, target_value) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', NULL, 1);

-- goals.valid_weekly_frequency: passes
INSERT INTO goals (user_id, start_date, title, weekly_frequency) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', NULL);
INSERT INTO goals (user_id, start_date, title, weekly_frequency) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 1);
INSERT INTO goals (user_id, start_date, title, weekly_frequency) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 7);

-- goals.valid_weekly_frequency: fails
INSERT INTO goals (user_id, start_date, title, weekly_frequency) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 0);
INSERT INTO goals (user_id, start_date, title, weekly_frequency) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 8);
INSERT INTO goals (user_id, start_date, title, weekly_frequency) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', -1);
INSERT INTO goals (user_id, start_date, title, weekly_frequency) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 32767);

-- goals.valid_weekly_frequency: refused by the type
INSERT INTO goals (user_id, start_date, title, weekly_frequency) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 32768);

-- goals.valid_dates: passes
INSERT INTO goals (user_id, title, start_date, target_date) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', '2025-01-01', NULL);
INSERT INTO goals (user_id, title, start_date, target_date) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', '2025-01-01', '2025-01-01');
INSERT INTO goals (user_id, title, start_date, target_date) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', '2024-02-28', '2024-02-29');
INSERT INTO goals (user_id, title, start_date, target_date) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', '2024-12-31', '2025-01-01');
INSERT INTO goals (user_id, title, start_date, target_date) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', '0001-01-01', '9999-12-31');

-- goals.valid_dates: fails
INSERT INTO goals (user_id, title, start_date, target_date) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', '2025-01-01', '2024-12-31');
INSERT INTO goals (user_id, title, start_date, target_date) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', '2025-10-01', '2025-09-30');
INSERT INTO goals (user_id, title, start_date, target_date) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', '9999-12-31', '0001-01-01');

-- goals.completed_goals_say_when: passes
INSERT INTO goals (user_id, start_date, title, status, completed_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'active', NULL);
INSERT INTO goals (user_id, start_date, title, status, completed_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'paused', NULL);
INSERT INTO goals (user_id, start_date, title, status, completed_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'abandoned', NULL);
INSERT INTO goals (user_id, start_date, title, status, completed_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'completed', '2025-01-01 10:00:00.000');

-- goals.completed_goals_say_when: fails
INSERT INTO goals (user_id, start_date, title, status, completed_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'completed', NULL);
INSERT INTO goals (user_id, start_date, title, status, completed_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'active', '2025-01-01 10:00:00.000');
INSERT INTO goals (user_id, start_date, title, status, completed_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'paused', '2025-01-01 10:00:00.000');
INSERT INTO goals (user_id, start_date, title, status, completed_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2025-01-01', 'x', 'abandoned', '2025-01-01 10:00:00.000');

-- goal_progress.valid_percent_complete: passes
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', 0);
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', -0.0);
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', 0.01);
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', 33.33);
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', 99.99);
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', 100);
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', 100.00);

-- goal_progress.valid_percent_complete: fails
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', -0.01);
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', 100.01);
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', -100);
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', 999.99);

-- goal_progress.valid_percent_complete: refused by the type
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', 1000);
INSERT INTO goal_progress (goal_id, recorded_on, percent_complete) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', -1000);

-- goal_progress.valid_value: passes
INSERT INTO goal_progress (goal_id, recorded_on, value) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', NULL);
INSERT INTO goal_progress (goal_id, recorded_on, value) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', 0);
INSERT INTO goal_progress (goal_id, recorded_on, value) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', 0.01);
INSERT INTO goal_progress (goal_id, recorded_on, value) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', 99999999.99);

-- goal_progress.valid_value: fails
INSERT INTO goal_progress (goal_id, recorded_on, value) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', -0.01);
INSERT INTO goal_progress (goal_id, recorded_on, value) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', -1);
INSERT INTO goal_progress (goal_id, recorded_on, value) VALUES ('b1ffcd88-8d1c-4af9-9c7e-7cc0ce491b22', '2025-01-01', -99999999.99);

-- user_sessions.valid_token_hash: passes
INSERT INTO user_sessions (user_id, expires_at, token_hash) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '9999-12-31 23:59:59.999', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef');
-- Characters are counted, not bytes; an accent of its own is one.
INSERT INTO user_sessions (user_id, expires_at, token_hash) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '9999-12-31 23:59:59.999', 'üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü');
INSERT INTO user_sessions (user_id, expires_at, token_hash) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '9999-12-31 23:59:59.999', '😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀');
INSERT INTO user_sessions (user_id, expires_at, token_hash) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '9999-12-31 23:59:59.999', 'éééééééééééééééééééééééééééééééé');
INSERT INTO user_sessions (user_id, expires_at, token_hash) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '9999-12-31 23:59:59.999', '                                                                ');

-- user_sessions.valid_token_hash: fails
INSERT INTO user_sessions (user_id, expires_at, token_hash) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '9999-12-31 23:59:59.999', '');
INSERT INTO user_sessions (user_id, expires_at, token_hash) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '9999-12-31 23:59:59.999', '0');
INSERT INTO user_sessions (user_id, expires_at, token_hash) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '9999-12-31 23:59:59.999', '123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef');
INSERT INTO user_sessions (user_id, expires_at, token_hash) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '9999-12-31 23:59:59.999', 'üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü');

-- user_sessions.valid_token_hash: refused by the type
INSERT INTO user_sessions (user_id, expires_at, token_hash) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '9999-12-31 23:59:59.999', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0');

-- user_sessions.expires_after_creation: passes
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.001');
-- One millionth of a second later, on each side of a whole millisecond.
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000001');
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000999', '2025-01-01 10:00:00.001');
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '1999-12-31 23:59:59.999', '2000-01-01 00:00:00.000');

-- user_sessions.expires_after_creation: fails
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '2025-01-01 09:59:59.999');
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000001', '2025-01-01 10:00:00.000');
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.001', '2025-01-01 10:00:00.000999');
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-02 00:00:00.000', '2025-01-01 23:59:59.999999');

-- user_sessions.revoked_after_creation: passes
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at, revoked_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '9999-12-31 23:59:59.999', NULL);
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at, revoked_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '9999-12-31 23:59:59.999', '2025-01-01 10:00:00.000');
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at, revoked_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '9999-12-31 23:59:59.999', '2025-01-01 10:00:00.000001');
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at, revoked_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '9999-12-31 23:59:59.999', '2025-01-02 00:00:00.000');

-- user_sessions.revoked_after_creation: fails
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at, revoked_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '9999-12-31 23:59:59.999', '2025-01-01 09:59:59.999');
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at, revoked_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '9999-12-31 23:59:59.999', '2025-01-01 09:59:59.999999');
INSERT INTO user_sessions (user_id, token_hash, created_at, expires_at, revoked_at) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2025-01-01 10:00:00.000', '9999-12-31 23:59:59.999', '0001-01-01 00:00:00.000');

-- conversation_history.non_empty_content: passes
INSERT INTO conversation_history (user_id, role, content) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'user', 'x');
INSERT INTO conversation_history (user_id, role, content) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'user', '  x  ');
INSERT INTO conversation_history (user_id, role, content) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'user', 'अदा');
-- trim takes blanks alone: not a tab, a line break, a no-break space.
INSERT INTO conversation_history (user_id, role, content) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'user', '	');
INSERT INTO conversation_history (user_id, role, content) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'user', '
');
INSERT INTO conversation_history (user_id, role, content) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'user', ' ');

-- conversation_history.non_empty_content: fails
INSERT INTO conversation_history (user_id, role, content) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'user', '');
INSERT INTO conversation_history (user_id, role, content) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'user', ' ');
INSERT INTO conversation_history (user_id, role, content) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'user', '          ');

-- conversation_history.valid_token_count: passes
INSERT INTO conversation_history (user_id, content, role, token_count) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 'user', NULL);
INSERT INTO conversation_history (user_id, content, role, token_count) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 'user', 0);
INSERT INTO conversation_history (user_id, content, role, token_count) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 'user', 2147483647);

-- conversation_history.valid_token_count: fails
INSERT INTO conversation_history (user_id, content, role, token_count) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 'user', -1);
INSERT INTO conversation_history (user_id, content, role, token_count) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 'user', -2147483648);

-- conversation_history.only_answers_have_a_personality: passes
INSERT INTO conversation_history (user_id, content, role, personality) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 'user', NULL);
INSERT INTO conversation_history (user_id, content, role, personality) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 'system', NULL);
INSERT INTO conversation_history (user_id, content, role, personality) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 'assistant', NULL);
INSERT INTO conversation_history (user_id, content, role, personality) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 'assistant', 'taskmaster');
INSERT INTO conversation_history (user_id, content, role, personality) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 'assistant', 'cheerleader');

-- conversation_history.only_answers_have_a_personality: fails
INSERT INTO conversation_history (user_id, content, role, personality) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 'user', 'taskmaster');
INSERT INTO conversation_history (user_id, content, role, personality) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x', 'system', 'cheerleader');

-- setup
-- A table without checks of its own, so that every table has a row.
INSERT INTO user_preferences (user_id) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');
