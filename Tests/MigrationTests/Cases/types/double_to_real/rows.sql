INSERT INTO samples (value) VALUES (0.1234567890123), (0.5), (-3);
