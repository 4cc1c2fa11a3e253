SELECT items, average FROM carts ORDER BY id;
