SELECT embedding, half FROM chunks ORDER BY id;
