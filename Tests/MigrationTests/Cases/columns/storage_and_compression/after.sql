SELECT attname, attstorage, attcompression FROM pg_attribute WHERE attrelid = 'files'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY 1;
SELECT id, content, title, extra FROM files;
