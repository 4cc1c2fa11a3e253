INSERT INTO posts (tags) VALUES ('{new,hot}'), ('{}'), ('{hot,NULL}');
