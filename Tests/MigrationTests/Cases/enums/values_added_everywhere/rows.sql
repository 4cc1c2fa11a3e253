INSERT INTO shirts (size) VALUES ('small'), ('large');
