ALTER TABLE orders DROP CONSTRAINT positive, DROP CONSTRAINT orders_person_id_fkey;
INSERT INTO orders VALUES (-1, 1), (-2, 2), (3, 3);
ALTER TABLE orders ADD CONSTRAINT positive CHECK (id > 0) NOT VALID;
ALTER TABLE orders ADD CONSTRAINT orders_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) NOT VALID;
