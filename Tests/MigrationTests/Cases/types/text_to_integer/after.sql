SELECT code + 1, name FROM codes ORDER BY 1;
INSERT INTO codes (name) VALUES ('c') RETURNING code;
