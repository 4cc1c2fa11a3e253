INSERT INTO people (full_name) VALUES ('Ada Lovelace'), ('Plato');
