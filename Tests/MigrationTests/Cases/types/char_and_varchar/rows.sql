INSERT INTO countries VALUES ('AT '), ('AUT');
