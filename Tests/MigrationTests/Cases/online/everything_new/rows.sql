INSERT INTO customers VALUES (1, 'Ada'), (2, 'Al');
INSERT INTO orders (customer_id, email, total) SELECT 1 + g % 2, CASE WHEN g % 3 = 0 THEN 'o' || g || '@example.com' END, g FROM generate_series(1, 2500) AS g;
