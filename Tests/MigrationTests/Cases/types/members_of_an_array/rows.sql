INSERT INTO posts (numbers) VALUES ('{1,2,NULL}'), ('{}');
