CREATE TABLE odd (
  id INTEGER PRIMARY KEY,
  a VARCHAR(40) NOT NULL,
  b [DATETIME] DEFAULT CURRENT_TIMESTAMP,
  c BOOLEAN DEFAULT 0,
  d DECIMAL(10, 2),
  e,
  f "long long int",
  g native character(70),
  h double precision default 1.5,
  i FLOATING POINT,
  j BLOB DEFAULT x'00FF',
  k DATE DEFAULT 'now',
  l UNSIGNED BIG INT,
  m NUMERIC DEFAULT (1 + 2),
  n clob default "text in double quotes",
  o MONEY
);
CREATE TABLE strict_one (
  a INTEGER NOT NULL, b TEXT DEFAULT 'x', c REAL DEFAULT -1.5, d BLOB, e ANY, f INT DEFAULT 7,
  PRIMARY KEY (a)
) STRICT;
