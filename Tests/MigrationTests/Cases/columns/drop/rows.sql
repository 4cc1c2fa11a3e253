INSERT INTO countries VALUES ('AT'), ('DE');
INSERT INTO addresses (street, country, box) VALUES ('Ring 1', 'AT', NULL), ('Ring 1', 'DE', '7');
