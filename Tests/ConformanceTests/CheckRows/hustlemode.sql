-- setup
INSERT INTO users (id, phone_number, name) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '+14155550100', 'Ada');
INSERT INTO user_preferences (user_id) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');

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
