INSERT INTO readings (id, count, label, amount, level, day) VALUES
  (-32768, 0, 'none', -999999.99, 0.5, '2025-01-31'), (32767, 2000000, 'a', 0.01, -2.25, '0001-01-01');
