INSERT INTO accounts (code) VALUES (5), (-2147483648), (NULL);
