SELECT at FROM visits ORDER BY id;
