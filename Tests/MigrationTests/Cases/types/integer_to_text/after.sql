SELECT code || '!' FROM codes ORDER BY id;
