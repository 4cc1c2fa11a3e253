SELECT a, b FROM swaps ORDER BY id;
