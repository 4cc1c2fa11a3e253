SELECT array_to_string(tags, '/'), cardinality(tags) FROM posts ORDER BY id;
