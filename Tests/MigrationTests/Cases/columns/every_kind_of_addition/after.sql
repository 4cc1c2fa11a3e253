SELECT name, nickname, state, length, greeting, CASE WHEN seen THEN 1 ELSE 0 END, born_on, CASE WHEN joined_at IS NULL THEN 1 ELSE 0 END
  FROM members ORDER BY id;
