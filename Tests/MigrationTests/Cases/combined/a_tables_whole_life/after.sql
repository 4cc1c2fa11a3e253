SELECT p.email, i.state, i.title, i.priority, i.length, i.summary FROM issues i JOIN people p ON p.id = i.author_id ORDER BY i.id;
INSERT INTO issues (author_id, title, summary) VALUES (2, 'z', '') RETURNING id, state, priority, length;
