SELECT l.sku, p.name, l.amount FROM lines l JOIN products p ON p.sku = l.sku ORDER BY 1, 3;
