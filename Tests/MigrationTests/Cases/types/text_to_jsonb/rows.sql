INSERT INTO settings (value) VALUES ('{"theme": "dark"}'), ('[]');
