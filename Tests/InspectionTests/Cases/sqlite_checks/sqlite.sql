CREATE TABLE checks (
  a INTEGER CHECK (a BETWEEN 1 AND 5),
  b TEXT CHECK (length(b) <= 10 AND b <> ''),
  c REAL CHECK (c >= 0.0),
  d TEXT CHECK (d LIKE '%@%'),
  f INTEGER CHECK (f IN (0, 1)),
  g TEXT CHECK (json_valid(g)),
  h TEXT CHECK (date(h) IS NOT NULL),
  i TEXT CHECK (i == upper(i)),
  j INTEGER CHECK (j IS NULL OR j > a),
  k TEXT CHECK (CASE WHEN a > 1 THEN k IS NOT NULL ELSE 1 END),
  "user" TEXT CHECK (user <> 'root')
);
