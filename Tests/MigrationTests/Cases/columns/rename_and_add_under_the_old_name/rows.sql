INSERT INTO people (name) VALUES ('Ada Lovelace'), ('Al');
