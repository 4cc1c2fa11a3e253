SELECT count(DISTINCT number), min(number) >= 100 FROM orders;
