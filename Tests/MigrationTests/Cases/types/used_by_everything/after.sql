SELECT amount, twice FROM sales ORDER BY id;
