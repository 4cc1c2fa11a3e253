SELECT theme FROM settings ORDER BY id;
