INSERT INTO schemac_found VALUES (1, NULL, NULL, 5, 'x', NULL, 'abcd', 'p', 'k', 3);
