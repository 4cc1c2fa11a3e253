INSERT INTO codes (code, name) VALUES ('12', 'a'), (' 003', 'b');
