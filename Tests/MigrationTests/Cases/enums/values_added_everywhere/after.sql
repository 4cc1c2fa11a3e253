INSERT INTO shirts (size) VALUES ('huge'), ('tiny') RETURNING size;
