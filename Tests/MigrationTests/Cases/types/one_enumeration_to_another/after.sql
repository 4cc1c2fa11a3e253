SELECT color FROM walls ORDER BY id;
