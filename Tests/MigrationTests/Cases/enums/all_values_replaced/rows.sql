INSERT INTO cats (morning, evening) VALUES ('happy', 'hungry');
INSERT INTO cats DEFAULT VALUES;
