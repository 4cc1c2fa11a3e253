INSERT INTO codes (code) VALUES ('1');
