INSERT INTO users (first, last) VALUES ('Ada', 'Lovelace'), ('Plato', NULL), (NULL, NULL);
