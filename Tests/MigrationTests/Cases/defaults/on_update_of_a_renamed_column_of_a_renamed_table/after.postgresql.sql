UPDATE articles SET changed_at = changed_at RETURNING CASE WHEN changed_at > '2002-01-01' THEN 'kept' END;
