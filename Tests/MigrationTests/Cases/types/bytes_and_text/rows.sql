INSERT INTO blobs (body) VALUES ('\x616263'), ('');
