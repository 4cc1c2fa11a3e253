INSERT INTO users (email, phone) VALUES ('a', '1'), ('b', '2');
