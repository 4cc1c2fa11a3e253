INSERT INTO readings (label, count) VALUES ('abcdef', 1), ('abc', 2147483648), ('abcdefg', 0);
