INSERT INTO walls (color) VALUES ('red'), ('green');
