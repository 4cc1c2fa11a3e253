INSERT INTO posts (tags) VALUES ('{new,old}'), ('{old}'), ('{hot}');
