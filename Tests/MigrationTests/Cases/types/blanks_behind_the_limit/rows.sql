INSERT INTO readings (label) VALUES ('abc   '), ('abc');
