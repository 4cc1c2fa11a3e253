SELECT body || '!' FROM blobs ORDER BY id;
