INSERT INTO documents (body) VALUES ('{"b": 1, "a": 2}'), ('[1]');
