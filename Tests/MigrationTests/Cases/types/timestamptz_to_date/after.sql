SELECT day FROM visits ORDER BY id;
