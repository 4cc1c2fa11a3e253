INSERT INTO swaps (a, b) VALUES (1, NULL), (NULL, 2), (NULL, NULL), (3, 4);
