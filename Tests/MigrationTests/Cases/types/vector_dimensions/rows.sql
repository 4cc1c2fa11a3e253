INSERT INTO chunks (embedding) VALUES ('[1,2,3]'), (NULL);
