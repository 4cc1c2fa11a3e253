SELECT count(*) FROM visits WHERE is_long;
SELECT count(*) FROM visits WHERE NOT is_long;
