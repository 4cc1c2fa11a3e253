SELECT twice, thrice, fourfold FROM items ORDER BY id;
