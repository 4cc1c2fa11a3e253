SELECT doubled, label FROM items ORDER BY id;
