INSERT INTO prices (net, tax) VALUES (100, 20), (50, 5);
