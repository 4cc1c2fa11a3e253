SELECT id, email, age, joined, typeof(balance) FROM people ORDER BY id;
SELECT id, body, code FROM notes;
