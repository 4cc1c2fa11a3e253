SELECT owner, data FROM notes ORDER BY owner;
