INSERT INTO tenants VALUES (1);
INSERT INTO docs VALUES (1, 'a'), (2, 'b');
