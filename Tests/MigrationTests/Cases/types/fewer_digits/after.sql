SELECT CAST(amount * 10 AS integer) FROM prices ORDER BY id;
