INSERT INTO users (name) VALUES ('Ada'), ('ADA'), ('Al');
