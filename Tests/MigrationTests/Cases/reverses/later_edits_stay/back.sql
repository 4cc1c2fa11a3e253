SELECT id, CAST(amount * 1000 AS integer), note, gone FROM prices ORDER BY id;
