SELECT "from", "a ""b"" c", "it's", CASE WHEN "table" THEN 1 ELSE 0 END FROM "Order" ORDER BY id;
