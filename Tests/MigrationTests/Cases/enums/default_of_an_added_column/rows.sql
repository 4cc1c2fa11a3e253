INSERT INTO users VALUES (1, 'admin'), (2, 'member');
