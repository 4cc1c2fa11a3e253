SELECT (SELECT count(*) FROM children), (SELECT count(*) FROM notes);
