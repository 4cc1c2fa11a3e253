INSERT INTO kinds VALUES ('a', 'A'), ('c', 'C');
INSERT INTO things (kind) VALUES ('a'), ('c'), ('a');
