SELECT name, place FROM tags ORDER BY name, place DESC;
SELECT rowid > 0, code, label FROM kinds ORDER BY code;
SELECT id, kind FROM uses ORDER BY id;
