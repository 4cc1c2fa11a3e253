INSERT INTO chunks (a, b, c) VALUES ('[1,2,3]', '[1,2,3]', '[1,2,3]');
