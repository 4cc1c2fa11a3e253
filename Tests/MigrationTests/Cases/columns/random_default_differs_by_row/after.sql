SELECT count(DISTINCT token) FROM devices;
