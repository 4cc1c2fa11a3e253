SELECT a5, b5, d1, d2, d3, d4, e1, e2, e3, e4 FROM wide;
