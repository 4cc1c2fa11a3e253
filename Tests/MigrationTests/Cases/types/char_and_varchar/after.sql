SELECT code || '!' FROM countries ORDER BY 1;
