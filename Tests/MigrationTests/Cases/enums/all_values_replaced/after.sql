SELECT morning, evening FROM cats ORDER BY id;
