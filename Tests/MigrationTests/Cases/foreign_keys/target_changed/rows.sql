INSERT INTO cats VALUES (1), (2);
INSERT INTO dogs VALUES (1);
INSERT INTO owners (pet_id) VALUES (1), (1);
