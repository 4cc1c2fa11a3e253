SELECT parent, key, value, "rowid" FROM notes ORDER BY id;
