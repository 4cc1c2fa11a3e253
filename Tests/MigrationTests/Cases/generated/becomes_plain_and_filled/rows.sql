INSERT INTO visits (total) VALUES (5), (50), (NULL);
