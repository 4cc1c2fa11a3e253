INSERT INTO readings (a, b) SELECT CASE WHEN n % 3 = 0 THEN NULL ELSE n END, 'r' || n
  FROM (WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2000) SELECT n FROM numbers) AS all_numbers;
