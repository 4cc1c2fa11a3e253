INSERT INTO visits (is_long) VALUES (true), (true), (false), (NULL), (NULL);
