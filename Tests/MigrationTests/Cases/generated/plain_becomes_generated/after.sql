SELECT total FROM lines ORDER BY id;
