INSERT INTO products VALUES ('A001', 'x'), ('B002', 'y');
INSERT INTO lines (sku, amount) VALUES ('A001', 1), ('A001', 2), ('B002', 1);
