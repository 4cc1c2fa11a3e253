SELECT t.id, k.kind, k.title FROM things t JOIN kinds k ON k.kind = t.kind ORDER BY 1;
