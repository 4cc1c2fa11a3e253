INSERT INTO stays (during, from_address, flags) VALUES ('[2025-01-01,2025-02-01)', '10.0.0.1', B'101');
