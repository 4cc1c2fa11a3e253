SELECT id FROM users WHERE email = 'a@X';
