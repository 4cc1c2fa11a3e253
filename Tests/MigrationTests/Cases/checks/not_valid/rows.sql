INSERT INTO people VALUES (1), (2);
ALTER TABLE orders DROP CONSTRAINT small;
ALTER TABLE orders DROP CONSTRAINT kept;
INSERT INTO orders VALUES (1, 1, 5, NULL), (2, 2, 5000, 'bad'), (3, 1, 7, 'good');
ALTER TABLE orders ADD CONSTRAINT small CHECK (amount < 1000) NOT VALID;
ALTER TABLE orders ADD CONSTRAINT kept CHECK (state <> 'bad') NOT VALID;
