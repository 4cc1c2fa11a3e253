INSERT INTO readings (count, label, amount) VALUES (32767, 'abcde', 999999.99), (-32768, 'äöü', -0.01), (NULL, '', 0);
