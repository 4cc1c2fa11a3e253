-- Made by schemac from wide_table. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE wide (
  id INT NOT NULL,
  -- Column 0.
  c0 TEXT CONSTRAINT "c0 is text" CHECK (instr(c0, char(0)) = 0),
  -- Column 1.
  c1 INTEGER CONSTRAINT "c1 is integer" CHECK (c1 BETWEEN -2147483648 AND 2147483647),
  -- Column 2.
  c2 INTEGER CONSTRAINT "c2 is boolean" CHECK (c2 IN (0, 1)),
  -- Column 3.
  c3 TEXT CONSTRAINT "c3 is timestamptz" CHECK (c3 >= '0001' AND c3 IS datetime(substr(c3, 1, 19) || 'Z', '+0 days') || substr(c3, 20) AND (substr(c3, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c3, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c3 NOT GLOB '*000')),
  -- Column 4.
  c4 TEXT CONSTRAINT "c4 is uuid" CHECK (c4 GLOB '????????-????-????-????-????????????' AND trim(c4, '-0123456789abcdef') = '' AND length(replace(c4, '-', '')) = 32),
  -- Column 5.
  c5 TEXT CONSTRAINT "c5 is text" CHECK (instr(c5, char(0)) = 0),
  -- Column 6.
  c6 INTEGER CONSTRAINT "c6 is integer" CHECK (c6 BETWEEN -2147483648 AND 2147483647),
  -- Column 7.
  c7 INTEGER CONSTRAINT "c7 is boolean" CHECK (c7 IN (0, 1)),
  -- Column 8.
  c8 TEXT CONSTRAINT "c8 is timestamptz" CHECK (c8 >= '0001' AND c8 IS datetime(substr(c8, 1, 19) || 'Z', '+0 days') || substr(c8, 20) AND (substr(c8, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c8, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c8 NOT GLOB '*000')),
  -- Column 9.
  c9 TEXT CONSTRAINT "c9 is uuid" CHECK (c9 GLOB '????????-????-????-????-????????????' AND trim(c9, '-0123456789abcdef') = '' AND length(replace(c9, '-', '')) = 32),
  -- Column 10.
  c10 TEXT CONSTRAINT "c10 is text" CHECK (instr(c10, char(0)) = 0),
  -- Column 11.
  c11 INTEGER CONSTRAINT "c11 is integer" CHECK (c11 BETWEEN -2147483648 AND 2147483647),
  -- Column 12.
  c12 INTEGER CONSTRAINT "c12 is boolean" CHECK (c12 IN (0, 1)),
  -- Column 13.
  c13 TEXT CONSTRAINT "c13 is timestamptz" CHECK (c13 >= '0001' AND c13 IS datetime(substr(c13, 1, 19) || 'Z', '+0 days') || substr(c13, 20) AND (substr(c13, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c13, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c13 NOT GLOB '*000')),
  -- Column 14.
  c14 TEXT CONSTRAINT "c14 is uuid" CHECK (c14 GLOB '????????-????-????-????-????????????' AND trim(c14, '-0123456789abcdef') = '' AND length(replace(c14, '-', '')) = 32),
  -- Column 15.
  c15 TEXT CONSTRAINT "c15 is text" CHECK (instr(c15, char(0)) = 0),
  -- Column 16.
  c16 INTEGER CONSTRAINT "c16 is integer" CHECK (c16 BETWEEN -2147483648 AND 2147483647),
  -- Column 17.
  c17 INTEGER CONSTRAINT "c17 is boolean" CHECK (c17 IN (0, 1)),
  -- Column 18.
  c18 TEXT CONSTRAINT "c18 is timestamptz" CHECK (c18 >= '0001' AND c18 IS datetime(substr(c18, 1, 19) || 'Z', '+0 days') || substr(c18, 20) AND (substr(c18, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c18, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c18 NOT GLOB '*000')),
  -- Column 19.
  c19 TEXT CONSTRAINT "c19 is uuid" CHECK (c19 GLOB '????????-????-????-????-????????????' AND trim(c19, '-0123456789abcdef') = '' AND length(replace(c19, '-', '')) = 32),
  -- Column 20.
  c20 TEXT CONSTRAINT "c20 is text" CHECK (instr(c20, char(0)) = 0),
  -- Column 21.
  c21 INTEGER CONSTRAINT "c21 is integer" CHECK (c21 BETWEEN -2147483648 AND 2147483647),
  -- Column 22.
  c22 INTEGER CONSTRAINT "c22 is boolean" CHECK (c22 IN (0, 1)),
  -- Column 23.
  c23 TEXT CONSTRAINT "c23 is timestamptz" CHECK (c23 >= '0001' AND c23 IS datetime(substr(c23, 1, 19) || 'Z', '+0 days') || substr(c23, 20) AND (substr(c23, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c23, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c23 NOT GLOB '*000')),
  -- Column 24.
  c24 TEXT CONSTRAINT "c24 is uuid" CHECK (c24 GLOB '????????-????-????-????-????????????' AND trim(c24, '-0123456789abcdef') = '' AND length(replace(c24, '-', '')) = 32),
  -- Column 25.
  c25 TEXT CONSTRAINT "c25 is text" CHECK (instr(c25, char(0)) = 0),
  -- Column 26.
  c26 INTEGER CONSTRAINT "c26 is integer" CHECK (c26 BETWEEN -2147483648 AND 2147483647),
  -- Column 27.
  c27 INTEGER CONSTRAINT "c27 is boolean" CHECK (c27 IN (0, 1)),
  -- Column 28.
  c28 TEXT CONSTRAINT "c28 is timestamptz" CHECK (c28 >= '0001' AND c28 IS datetime(substr(c28, 1, 19) || 'Z', '+0 days') || substr(c28, 20) AND (substr(c28, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c28, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c28 NOT GLOB '*000')),
  -- Column 29.
  c29 TEXT CONSTRAINT "c29 is uuid" CHECK (c29 GLOB '????????-????-????-????-????????????' AND trim(c29, '-0123456789abcdef') = '' AND length(replace(c29, '-', '')) = 32),
  -- Column 30.
  c30 TEXT CONSTRAINT "c30 is text" CHECK (instr(c30, char(0)) = 0),
  -- Column 31.
  c31 INTEGER CONSTRAINT "c31 is integer" CHECK (c31 BETWEEN -2147483648 AND 2147483647),
  -- Column 32.
  c32 INTEGER CONSTRAINT "c32 is boolean" CHECK (c32 IN (0, 1)),
  -- Column 33.
  c33 TEXT CONSTRAINT "c33 is timestamptz" CHECK (c33 >= '0001' AND c33 IS datetime(substr(c33, 1, 19) || 'Z', '+0 days') || substr(c33, 20) AND (substr(c33, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c33, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c33 NOT GLOB '*000')),
  -- Column 34.
  c34 TEXT CONSTRAINT "c34 is uuid" CHECK (c34 GLOB '????????-????-????-????-????????????' AND trim(c34, '-0123456789abcdef') = '' AND length(replace(c34, '-', '')) = 32),
  -- Column 35.
  c35 TEXT CONSTRAINT "c35 is text" CHECK (instr(c35, char(0)) = 0),
  -- Column 36.
  c36 INTEGER CONSTRAINT "c36 is integer" CHECK (c36 BETWEEN -2147483648 AND 2147483647),
  -- Column 37.
  c37 INTEGER CONSTRAINT "c37 is boolean" CHECK (c37 IN (0, 1)),
  -- Column 38.
  c38 TEXT CONSTRAINT "c38 is timestamptz" CHECK (c38 >= '0001' AND c38 IS datetime(substr(c38, 1, 19) || 'Z', '+0 days') || substr(c38, 20) AND (substr(c38, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c38, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c38 NOT GLOB '*000')),
  -- Column 39.
  c39 TEXT CONSTRAINT "c39 is uuid" CHECK (c39 GLOB '????????-????-????-????-????????????' AND trim(c39, '-0123456789abcdef') = '' AND length(replace(c39, '-', '')) = 32),
  -- Column 40.
  c40 TEXT CONSTRAINT "c40 is text" CHECK (instr(c40, char(0)) = 0),
  -- Column 41.
  c41 INTEGER CONSTRAINT "c41 is integer" CHECK (c41 BETWEEN -2147483648 AND 2147483647),
  -- Column 42.
  c42 INTEGER CONSTRAINT "c42 is boolean" CHECK (c42 IN (0, 1)),
  -- Column 43.
  c43 TEXT CONSTRAINT "c43 is timestamptz" CHECK (c43 >= '0001' AND c43 IS datetime(substr(c43, 1, 19) || 'Z', '+0 days') || substr(c43, 20) AND (substr(c43, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c43, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c43 NOT GLOB '*000')),
  -- Column 44.
  c44 TEXT CONSTRAINT "c44 is uuid" CHECK (c44 GLOB '????????-????-????-????-????????????' AND trim(c44, '-0123456789abcdef') = '' AND length(replace(c44, '-', '')) = 32),
  -- Column 45.
  c45 TEXT CONSTRAINT "c45 is text" CHECK (instr(c45, char(0)) = 0),
  -- Column 46.
  c46 INTEGER CONSTRAINT "c46 is integer" CHECK (c46 BETWEEN -2147483648 AND 2147483647),
  -- Column 47.
  c47 INTEGER CONSTRAINT "c47 is boolean" CHECK (c47 IN (0, 1)),
  -- Column 48.
  c48 TEXT CONSTRAINT "c48 is timestamptz" CHECK (c48 >= '0001' AND c48 IS datetime(substr(c48, 1, 19) || 'Z', '+0 days') || substr(c48, 20) AND (substr(c48, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c48, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c48 NOT GLOB '*000')),
  -- Column 49.
  c49 TEXT CONSTRAINT "c49 is uuid" CHECK (c49 GLOB '????????-????-????-????-????????????' AND trim(c49, '-0123456789abcdef') = '' AND length(replace(c49, '-', '')) = 32),
  -- Column 50.
  c50 TEXT CONSTRAINT "c50 is text" CHECK (instr(c50, char(0)) = 0),
  -- Column 51.
  c51 INTEGER CONSTRAINT "c51 is integer" CHECK (c51 BETWEEN -2147483648 AND 2147483647),
  -- Column 52.
  c52 INTEGER CONSTRAINT "c52 is boolean" CHECK (c52 IN (0, 1)),
  -- Column 53.
  c53 TEXT CONSTRAINT "c53 is timestamptz" CHECK (c53 >= '0001' AND c53 IS datetime(substr(c53, 1, 19) || 'Z', '+0 days') || substr(c53, 20) AND (substr(c53, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c53, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c53 NOT GLOB '*000')),
  -- Column 54.
  c54 TEXT CONSTRAINT "c54 is uuid" CHECK (c54 GLOB '????????-????-????-????-????????????' AND trim(c54, '-0123456789abcdef') = '' AND length(replace(c54, '-', '')) = 32),
  -- Column 55.
  c55 TEXT CONSTRAINT "c55 is text" CHECK (instr(c55, char(0)) = 0),
  -- Column 56.
  c56 INTEGER CONSTRAINT "c56 is integer" CHECK (c56 BETWEEN -2147483648 AND 2147483647),
  -- Column 57.
  c57 INTEGER CONSTRAINT "c57 is boolean" CHECK (c57 IN (0, 1)),
  -- Column 58.
  c58 TEXT CONSTRAINT "c58 is timestamptz" CHECK (c58 >= '0001' AND c58 IS datetime(substr(c58, 1, 19) || 'Z', '+0 days') || substr(c58, 20) AND (substr(c58, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c58, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c58 NOT GLOB '*000')),
  -- Column 59.
  c59 TEXT CONSTRAINT "c59 is uuid" CHECK (c59 GLOB '????????-????-????-????-????????????' AND trim(c59, '-0123456789abcdef') = '' AND length(replace(c59, '-', '')) = 32),
  -- Column 60.
  c60 TEXT CONSTRAINT "c60 is text" CHECK (instr(c60, char(0)) = 0),
  -- Column 61.
  c61 INTEGER CONSTRAINT "c61 is integer" CHECK (c61 BETWEEN -2147483648 AND 2147483647),
  -- Column 62.
  c62 INTEGER CONSTRAINT "c62 is boolean" CHECK (c62 IN (0, 1)),
  -- Column 63.
  c63 TEXT CONSTRAINT "c63 is timestamptz" CHECK (c63 >= '0001' AND c63 IS datetime(substr(c63, 1, 19) || 'Z', '+0 days') || substr(c63, 20) AND (substr(c63, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c63, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c63 NOT GLOB '*000')),
  -- Column 64.
  c64 TEXT CONSTRAINT "c64 is uuid" CHECK (c64 GLOB '????????-????-????-????-????????????' AND trim(c64, '-0123456789abcdef') = '' AND length(replace(c64, '-', '')) = 32),
  -- Column 65.
  c65 TEXT CONSTRAINT "c65 is text" CHECK (instr(c65, char(0)) = 0),
  -- Column 66.
  c66 INTEGER CONSTRAINT "c66 is integer" CHECK (c66 BETWEEN -2147483648 AND 2147483647),
  -- Column 67.
  c67 INTEGER CONSTRAINT "c67 is boolean" CHECK (c67 IN (0, 1)),
  -- Column 68.
  c68 TEXT CONSTRAINT "c68 is timestamptz" CHECK (c68 >= '0001' AND c68 IS datetime(substr(c68, 1, 19) || 'Z', '+0 days') || substr(c68, 20) AND (substr(c68, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c68, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c68 NOT GLOB '*000')),
  -- Column 69.
  c69 TEXT CONSTRAINT "c69 is uuid" CHECK (c69 GLOB '????????-????-????-????-????????????' AND trim(c69, '-0123456789abcdef') = '' AND length(replace(c69, '-', '')) = 32),
  -- Column 70.
  c70 TEXT CONSTRAINT "c70 is text" CHECK (instr(c70, char(0)) = 0),
  -- Column 71.
  c71 INTEGER CONSTRAINT "c71 is integer" CHECK (c71 BETWEEN -2147483648 AND 2147483647),
  -- Column 72.
  c72 INTEGER CONSTRAINT "c72 is boolean" CHECK (c72 IN (0, 1)),
  -- Column 73.
  c73 TEXT CONSTRAINT "c73 is timestamptz" CHECK (c73 >= '0001' AND c73 IS datetime(substr(c73, 1, 19) || 'Z', '+0 days') || substr(c73, 20) AND (substr(c73, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c73, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c73 NOT GLOB '*000')),
  -- Column 74.
  c74 TEXT CONSTRAINT "c74 is uuid" CHECK (c74 GLOB '????????-????-????-????-????????????' AND trim(c74, '-0123456789abcdef') = '' AND length(replace(c74, '-', '')) = 32),
  -- Column 75.
  c75 TEXT CONSTRAINT "c75 is text" CHECK (instr(c75, char(0)) = 0),
  -- Column 76.
  c76 INTEGER CONSTRAINT "c76 is integer" CHECK (c76 BETWEEN -2147483648 AND 2147483647),
  -- Column 77.
  c77 INTEGER CONSTRAINT "c77 is boolean" CHECK (c77 IN (0, 1)),
  -- Column 78.
  c78 TEXT CONSTRAINT "c78 is timestamptz" CHECK (c78 >= '0001' AND c78 IS datetime(substr(c78, 1, 19) || 'Z', '+0 days') || substr(c78, 20) AND (substr(c78, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c78, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c78 NOT GLOB '*000')),
  -- Column 79.
  c79 TEXT CONSTRAINT "c79 is uuid" CHECK (c79 GLOB '????????-????-????-????-????????????' AND trim(c79, '-0123456789abcdef') = '' AND length(replace(c79, '-', '')) = 32),
  -- Column 80.
  c80 TEXT CONSTRAINT "c80 is text" CHECK (instr(c80, char(0)) = 0),
  -- Column 81.
  c81 INTEGER CONSTRAINT "c81 is integer" CHECK (c81 BETWEEN -2147483648 AND 2147483647),
  -- Column 82.
  c82 INTEGER CONSTRAINT "c82 is boolean" CHECK (c82 IN (0, 1)),
  -- Column 83.
  c83 TEXT CONSTRAINT "c83 is timestamptz" CHECK (c83 >= '0001' AND c83 IS datetime(substr(c83, 1, 19) || 'Z', '+0 days') || substr(c83, 20) AND (substr(c83, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c83, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c83 NOT GLOB '*000')),
  -- Column 84.
  c84 TEXT CONSTRAINT "c84 is uuid" CHECK (c84 GLOB '????????-????-????-????-????????????' AND trim(c84, '-0123456789abcdef') = '' AND length(replace(c84, '-', '')) = 32),
  -- Column 85.
  c85 TEXT CONSTRAINT "c85 is text" CHECK (instr(c85, char(0)) = 0),
  -- Column 86.
  c86 INTEGER CONSTRAINT "c86 is integer" CHECK (c86 BETWEEN -2147483648 AND 2147483647),
  -- Column 87.
  c87 INTEGER CONSTRAINT "c87 is boolean" CHECK (c87 IN (0, 1)),
  -- Column 88.
  c88 TEXT CONSTRAINT "c88 is timestamptz" CHECK (c88 >= '0001' AND c88 IS datetime(substr(c88, 1, 19) || 'Z', '+0 days') || substr(c88, 20) AND (substr(c88, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c88, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c88 NOT GLOB '*000')),
  -- Column 89.
  c89 TEXT CONSTRAINT "c89 is uuid" CHECK (c89 GLOB '????????-????-????-????-????????????' AND trim(c89, '-0123456789abcdef') = '' AND length(replace(c89, '-', '')) = 32),
  -- Column 90.
  c90 TEXT CONSTRAINT "c90 is text" CHECK (instr(c90, char(0)) = 0),
  -- Column 91.
  c91 INTEGER CONSTRAINT "c91 is integer" CHECK (c91 BETWEEN -2147483648 AND 2147483647),
  -- Column 92.
  c92 INTEGER CONSTRAINT "c92 is boolean" CHECK (c92 IN (0, 1)),
  -- Column 93.
  c93 TEXT CONSTRAINT "c93 is timestamptz" CHECK (c93 >= '0001' AND c93 IS datetime(substr(c93, 1, 19) || 'Z', '+0 days') || substr(c93, 20) AND (substr(c93, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c93, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c93 NOT GLOB '*000')),
  -- Column 94.
  c94 TEXT CONSTRAINT "c94 is uuid" CHECK (c94 GLOB '????????-????-????-????-????????????' AND trim(c94, '-0123456789abcdef') = '' AND length(replace(c94, '-', '')) = 32),
  -- Column 95.
  c95 TEXT CONSTRAINT "c95 is text" CHECK (instr(c95, char(0)) = 0),
  -- Column 96.
  c96 INTEGER CONSTRAINT "c96 is integer" CHECK (c96 BETWEEN -2147483648 AND 2147483647),
  -- Column 97.
  c97 INTEGER CONSTRAINT "c97 is boolean" CHECK (c97 IN (0, 1)),
  -- Column 98.
  c98 TEXT CONSTRAINT "c98 is timestamptz" CHECK (c98 >= '0001' AND c98 IS datetime(substr(c98, 1, 19) || 'Z', '+0 days') || substr(c98, 20) AND (substr(c98, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c98, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c98 NOT GLOB '*000')),
  -- Column 99.
  c99 TEXT CONSTRAINT "c99 is uuid" CHECK (c99 GLOB '????????-????-????-????-????????????' AND trim(c99, '-0123456789abcdef') = '' AND length(replace(c99, '-', '')) = 32),
  -- Column 100.
  c100 TEXT CONSTRAINT "c100 is text" CHECK (instr(c100, char(0)) = 0),
  -- Column 101.
  c101 INTEGER CONSTRAINT "c101 is integer" CHECK (c101 BETWEEN -2147483648 AND 2147483647),
  -- Column 102.
  c102 INTEGER CONSTRAINT "c102 is boolean" CHECK (c102 IN (0, 1)),
  -- Column 103.
  c103 TEXT CONSTRAINT "c103 is timestamptz" CHECK (c103 >= '0001' AND c103 IS datetime(substr(c103, 1, 19) || 'Z', '+0 days') || substr(c103, 20) AND (substr(c103, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c103, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c103 NOT GLOB '*000')),
  -- Column 104.
  c104 TEXT CONSTRAINT "c104 is uuid" CHECK (c104 GLOB '????????-????-????-????-????????????' AND trim(c104, '-0123456789abcdef') = '' AND length(replace(c104, '-', '')) = 32),
  -- Column 105.
  c105 TEXT CONSTRAINT "c105 is text" CHECK (instr(c105, char(0)) = 0),
  -- Column 106.
  c106 INTEGER CONSTRAINT "c106 is integer" CHECK (c106 BETWEEN -2147483648 AND 2147483647),
  -- Column 107.
  c107 INTEGER CONSTRAINT "c107 is boolean" CHECK (c107 IN (0, 1)),
  -- Column 108.
  c108 TEXT CONSTRAINT "c108 is timestamptz" CHECK (c108 >= '0001' AND c108 IS datetime(substr(c108, 1, 19) || 'Z', '+0 days') || substr(c108, 20) AND (substr(c108, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c108, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c108 NOT GLOB '*000')),
  -- Column 109.
  c109 TEXT CONSTRAINT "c109 is uuid" CHECK (c109 GLOB '????????-????-????-????-????????????' AND trim(c109, '-0123456789abcdef') = '' AND length(replace(c109, '-', '')) = 32),
  -- Column 110.
  c110 TEXT CONSTRAINT "c110 is text" CHECK (instr(c110, char(0)) = 0),
  -- Column 111.
  c111 INTEGER CONSTRAINT "c111 is integer" CHECK (c111 BETWEEN -2147483648 AND 2147483647),
  -- Column 112.
  c112 INTEGER CONSTRAINT "c112 is boolean" CHECK (c112 IN (0, 1)),
  -- Column 113.
  c113 TEXT CONSTRAINT "c113 is timestamptz" CHECK (c113 >= '0001' AND c113 IS datetime(substr(c113, 1, 19) || 'Z', '+0 days') || substr(c113, 20) AND (substr(c113, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c113, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c113 NOT GLOB '*000')),
  -- Column 114.
  c114 TEXT CONSTRAINT "c114 is uuid" CHECK (c114 GLOB '????????-????-????-????-????????????' AND trim(c114, '-0123456789abcdef') = '' AND length(replace(c114, '-', '')) = 32),
  -- Column 115.
  c115 TEXT CONSTRAINT "c115 is text" CHECK (instr(c115, char(0)) = 0),
  -- Column 116.
  c116 INTEGER CONSTRAINT "c116 is integer" CHECK (c116 BETWEEN -2147483648 AND 2147483647),
  -- Column 117.
  c117 INTEGER CONSTRAINT "c117 is boolean" CHECK (c117 IN (0, 1)),
  -- Column 118.
  c118 TEXT CONSTRAINT "c118 is timestamptz" CHECK (c118 >= '0001' AND c118 IS datetime(substr(c118, 1, 19) || 'Z', '+0 days') || substr(c118, 20) AND (substr(c118, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c118, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c118 NOT GLOB '*000')),
  -- Column 119.
  c119 TEXT CONSTRAINT "c119 is uuid" CHECK (c119 GLOB '????????-????-????-????-????????????' AND trim(c119, '-0123456789abcdef') = '' AND length(replace(c119, '-', '')) = 32),
  -- Column 120.
  c120 TEXT CONSTRAINT "c120 is text" CHECK (instr(c120, char(0)) = 0),
  -- Column 121.
  c121 INTEGER CONSTRAINT "c121 is integer" CHECK (c121 BETWEEN -2147483648 AND 2147483647),
  -- Column 122.
  c122 INTEGER CONSTRAINT "c122 is boolean" CHECK (c122 IN (0, 1)),
  -- Column 123.
  c123 TEXT CONSTRAINT "c123 is timestamptz" CHECK (c123 >= '0001' AND c123 IS datetime(substr(c123, 1, 19) || 'Z', '+0 days') || substr(c123, 20) AND (substr(c123, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c123, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c123 NOT GLOB '*000')),
  -- Column 124.
  c124 TEXT CONSTRAINT "c124 is uuid" CHECK (c124 GLOB '????????-????-????-????-????????????' AND trim(c124, '-0123456789abcdef') = '' AND length(replace(c124, '-', '')) = 32),
  -- Column 125.
  c125 TEXT CONSTRAINT "c125 is text" CHECK (instr(c125, char(0)) = 0),
  -- Column 126.
  c126 INTEGER CONSTRAINT "c126 is integer" CHECK (c126 BETWEEN -2147483648 AND 2147483647),
  -- Column 127.
  c127 INTEGER CONSTRAINT "c127 is boolean" CHECK (c127 IN (0, 1)),
  -- Column 128.
  c128 TEXT CONSTRAINT "c128 is timestamptz" CHECK (c128 >= '0001' AND c128 IS datetime(substr(c128, 1, 19) || 'Z', '+0 days') || substr(c128, 20) AND (substr(c128, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c128, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c128 NOT GLOB '*000')),
  -- Column 129.
  c129 TEXT CONSTRAINT "c129 is uuid" CHECK (c129 GLOB '????????-????-????-????-????????????' AND trim(c129, '-0123456789abcdef') = '' AND length(replace(c129, '-', '')) = 32),
  -- Column 130.
  c130 TEXT CONSTRAINT "c130 is text" CHECK (instr(c130, char(0)) = 0),
  -- Column 131.
  c131 INTEGER CONSTRAINT "c131 is integer" CHECK (c131 BETWEEN -2147483648 AND 2147483647),
  -- Column 132.
  c132 INTEGER CONSTRAINT "c132 is boolean" CHECK (c132 IN (0, 1)),
  -- Column 133.
  c133 TEXT CONSTRAINT "c133 is timestamptz" CHECK (c133 >= '0001' AND c133 IS datetime(substr(c133, 1, 19) || 'Z', '+0 days') || substr(c133, 20) AND (substr(c133, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c133, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c133 NOT GLOB '*000')),
  -- Column 134.
  c134 TEXT CONSTRAINT "c134 is uuid" CHECK (c134 GLOB '????????-????-????-????-????????????' AND trim(c134, '-0123456789abcdef') = '' AND length(replace(c134, '-', '')) = 32),
  -- Column 135.
  c135 TEXT CONSTRAINT "c135 is text" CHECK (instr(c135, char(0)) = 0),
  -- Column 136.
  c136 INTEGER CONSTRAINT "c136 is integer" CHECK (c136 BETWEEN -2147483648 AND 2147483647),
  -- Column 137.
  c137 INTEGER CONSTRAINT "c137 is boolean" CHECK (c137 IN (0, 1)),
  -- Column 138.
  c138 TEXT CONSTRAINT "c138 is timestamptz" CHECK (c138 >= '0001' AND c138 IS datetime(substr(c138, 1, 19) || 'Z', '+0 days') || substr(c138, 20) AND (substr(c138, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c138, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c138 NOT GLOB '*000')),
  -- Column 139.
  c139 TEXT CONSTRAINT "c139 is uuid" CHECK (c139 GLOB '????????-????-????-????-????????????' AND trim(c139, '-0123456789abcdef') = '' AND length(replace(c139, '-', '')) = 32),
  -- Column 140.
  c140 TEXT CONSTRAINT "c140 is text" CHECK (instr(c140, char(0)) = 0),
  -- Column 141.
  c141 INTEGER CONSTRAINT "c141 is integer" CHECK (c141 BETWEEN -2147483648 AND 2147483647),
  -- Column 142.
  c142 INTEGER CONSTRAINT "c142 is boolean" CHECK (c142 IN (0, 1)),
  -- Column 143.
  c143 TEXT CONSTRAINT "c143 is timestamptz" CHECK (c143 >= '0001' AND c143 IS datetime(substr(c143, 1, 19) || 'Z', '+0 days') || substr(c143, 20) AND (substr(c143, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c143, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c143 NOT GLOB '*000')),
  -- Column 144.
  c144 TEXT CONSTRAINT "c144 is uuid" CHECK (c144 GLOB '????????-????-????-????-????????????' AND trim(c144, '-0123456789abcdef') = '' AND length(replace(c144, '-', '')) = 32),
  -- Column 145.
  c145 TEXT CONSTRAINT "c145 is text" CHECK (instr(c145, char(0)) = 0),
  -- Column 146.
  c146 INTEGER CONSTRAINT "c146 is integer" CHECK (c146 BETWEEN -2147483648 AND 2147483647),
  -- Column 147.
  c147 INTEGER CONSTRAINT "c147 is boolean" CHECK (c147 IN (0, 1)),
  -- Column 148.
  c148 TEXT CONSTRAINT "c148 is timestamptz" CHECK (c148 >= '0001' AND c148 IS datetime(substr(c148, 1, 19) || 'Z', '+0 days') || substr(c148, 20) AND (substr(c148, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c148, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c148 NOT GLOB '*000')),
  -- Column 149.
  c149 TEXT CONSTRAINT "c149 is uuid" CHECK (c149 GLOB '????????-????-????-????-????????????' AND trim(c149, '-0123456789abcdef') = '' AND length(replace(c149, '-', '')) = 32),
  -- Column 150.
  c150 TEXT CONSTRAINT "c150 is text" CHECK (instr(c150, char(0)) = 0),
  -- Column 151.
  c151 INTEGER CONSTRAINT "c151 is integer" CHECK (c151 BETWEEN -2147483648 AND 2147483647),
  -- Column 152.
  c152 INTEGER CONSTRAINT "c152 is boolean" CHECK (c152 IN (0, 1)),
  -- Column 153.
  c153 TEXT CONSTRAINT "c153 is timestamptz" CHECK (c153 >= '0001' AND c153 IS datetime(substr(c153, 1, 19) || 'Z', '+0 days') || substr(c153, 20) AND (substr(c153, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c153, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c153 NOT GLOB '*000')),
  -- Column 154.
  c154 TEXT CONSTRAINT "c154 is uuid" CHECK (c154 GLOB '????????-????-????-????-????????????' AND trim(c154, '-0123456789abcdef') = '' AND length(replace(c154, '-', '')) = 32),
  -- Column 155.
  c155 TEXT CONSTRAINT "c155 is text" CHECK (instr(c155, char(0)) = 0),
  -- Column 156.
  c156 INTEGER CONSTRAINT "c156 is integer" CHECK (c156 BETWEEN -2147483648 AND 2147483647),
  -- Column 157.
  c157 INTEGER CONSTRAINT "c157 is boolean" CHECK (c157 IN (0, 1)),
  -- Column 158.
  c158 TEXT CONSTRAINT "c158 is timestamptz" CHECK (c158 >= '0001' AND c158 IS datetime(substr(c158, 1, 19) || 'Z', '+0 days') || substr(c158, 20) AND (substr(c158, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c158, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c158 NOT GLOB '*000')),
  -- Column 159.
  c159 TEXT CONSTRAINT "c159 is uuid" CHECK (c159 GLOB '????????-????-????-????-????????????' AND trim(c159, '-0123456789abcdef') = '' AND length(replace(c159, '-', '')) = 32),
  -- Column 160.
  c160 TEXT CONSTRAINT "c160 is text" CHECK (instr(c160, char(0)) = 0),
  -- Column 161.
  c161 INTEGER CONSTRAINT "c161 is integer" CHECK (c161 BETWEEN -2147483648 AND 2147483647),
  -- Column 162.
  c162 INTEGER CONSTRAINT "c162 is boolean" CHECK (c162 IN (0, 1)),
  -- Column 163.
  c163 TEXT CONSTRAINT "c163 is timestamptz" CHECK (c163 >= '0001' AND c163 IS datetime(substr(c163, 1, 19) || 'Z', '+0 days') || substr(c163, 20) AND (substr(c163, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c163, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c163 NOT GLOB '*000')),
  -- Column 164.
  c164 TEXT CONSTRAINT "c164 is uuid" CHECK (c164 GLOB '????????-????-????-????-????????????' AND trim(c164, '-0123456789abcdef') = '' AND length(replace(c164, '-', '')) = 32),
  -- Column 165.
  c165 TEXT CONSTRAINT "c165 is text" CHECK (instr(c165, char(0)) = 0),
  -- Column 166.
  c166 INTEGER CONSTRAINT "c166 is integer" CHECK (c166 BETWEEN -2147483648 AND 2147483647),
  -- Column 167.
  c167 INTEGER CONSTRAINT "c167 is boolean" CHECK (c167 IN (0, 1)),
  -- Column 168.
  c168 TEXT CONSTRAINT "c168 is timestamptz" CHECK (c168 >= '0001' AND c168 IS datetime(substr(c168, 1, 19) || 'Z', '+0 days') || substr(c168, 20) AND (substr(c168, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c168, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c168 NOT GLOB '*000')),
  -- Column 169.
  c169 TEXT CONSTRAINT "c169 is uuid" CHECK (c169 GLOB '????????-????-????-????-????????????' AND trim(c169, '-0123456789abcdef') = '' AND length(replace(c169, '-', '')) = 32),
  -- Column 170.
  c170 TEXT CONSTRAINT "c170 is text" CHECK (instr(c170, char(0)) = 0),
  -- Column 171.
  c171 INTEGER CONSTRAINT "c171 is integer" CHECK (c171 BETWEEN -2147483648 AND 2147483647),
  -- Column 172.
  c172 INTEGER CONSTRAINT "c172 is boolean" CHECK (c172 IN (0, 1)),
  -- Column 173.
  c173 TEXT CONSTRAINT "c173 is timestamptz" CHECK (c173 >= '0001' AND c173 IS datetime(substr(c173, 1, 19) || 'Z', '+0 days') || substr(c173, 20) AND (substr(c173, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c173, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c173 NOT GLOB '*000')),
  -- Column 174.
  c174 TEXT CONSTRAINT "c174 is uuid" CHECK (c174 GLOB '????????-????-????-????-????????????' AND trim(c174, '-0123456789abcdef') = '' AND length(replace(c174, '-', '')) = 32),
  -- Column 175.
  c175 TEXT CONSTRAINT "c175 is text" CHECK (instr(c175, char(0)) = 0),
  -- Column 176.
  c176 INTEGER CONSTRAINT "c176 is integer" CHECK (c176 BETWEEN -2147483648 AND 2147483647),
  -- Column 177.
  c177 INTEGER CONSTRAINT "c177 is boolean" CHECK (c177 IN (0, 1)),
  -- Column 178.
  c178 TEXT CONSTRAINT "c178 is timestamptz" CHECK (c178 >= '0001' AND c178 IS datetime(substr(c178, 1, 19) || 'Z', '+0 days') || substr(c178, 20) AND (substr(c178, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c178, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c178 NOT GLOB '*000')),
  -- Column 179.
  c179 TEXT CONSTRAINT "c179 is uuid" CHECK (c179 GLOB '????????-????-????-????-????????????' AND trim(c179, '-0123456789abcdef') = '' AND length(replace(c179, '-', '')) = 32),
  -- Column 180.
  c180 TEXT CONSTRAINT "c180 is text" CHECK (instr(c180, char(0)) = 0),
  -- Column 181.
  c181 INTEGER CONSTRAINT "c181 is integer" CHECK (c181 BETWEEN -2147483648 AND 2147483647),
  -- Column 182.
  c182 INTEGER CONSTRAINT "c182 is boolean" CHECK (c182 IN (0, 1)),
  -- Column 183.
  c183 TEXT CONSTRAINT "c183 is timestamptz" CHECK (c183 >= '0001' AND c183 IS datetime(substr(c183, 1, 19) || 'Z', '+0 days') || substr(c183, 20) AND (substr(c183, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c183, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c183 NOT GLOB '*000')),
  -- Column 184.
  c184 TEXT CONSTRAINT "c184 is uuid" CHECK (c184 GLOB '????????-????-????-????-????????????' AND trim(c184, '-0123456789abcdef') = '' AND length(replace(c184, '-', '')) = 32),
  -- Column 185.
  c185 TEXT CONSTRAINT "c185 is text" CHECK (instr(c185, char(0)) = 0),
  -- Column 186.
  c186 INTEGER CONSTRAINT "c186 is integer" CHECK (c186 BETWEEN -2147483648 AND 2147483647),
  -- Column 187.
  c187 INTEGER CONSTRAINT "c187 is boolean" CHECK (c187 IN (0, 1)),
  -- Column 188.
  c188 TEXT CONSTRAINT "c188 is timestamptz" CHECK (c188 >= '0001' AND c188 IS datetime(substr(c188, 1, 19) || 'Z', '+0 days') || substr(c188, 20) AND (substr(c188, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c188, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c188 NOT GLOB '*000')),
  -- Column 189.
  c189 TEXT CONSTRAINT "c189 is uuid" CHECK (c189 GLOB '????????-????-????-????-????????????' AND trim(c189, '-0123456789abcdef') = '' AND length(replace(c189, '-', '')) = 32),
  -- Column 190.
  c190 TEXT CONSTRAINT "c190 is text" CHECK (instr(c190, char(0)) = 0),
  -- Column 191.
  c191 INTEGER CONSTRAINT "c191 is integer" CHECK (c191 BETWEEN -2147483648 AND 2147483647),
  -- Column 192.
  c192 INTEGER CONSTRAINT "c192 is boolean" CHECK (c192 IN (0, 1)),
  -- Column 193.
  c193 TEXT CONSTRAINT "c193 is timestamptz" CHECK (c193 >= '0001' AND c193 IS datetime(substr(c193, 1, 19) || 'Z', '+0 days') || substr(c193, 20) AND (substr(c193, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c193, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c193 NOT GLOB '*000')),
  -- Column 194.
  c194 TEXT CONSTRAINT "c194 is uuid" CHECK (c194 GLOB '????????-????-????-????-????????????' AND trim(c194, '-0123456789abcdef') = '' AND length(replace(c194, '-', '')) = 32),
  -- Column 195.
  c195 TEXT CONSTRAINT "c195 is text" CHECK (instr(c195, char(0)) = 0),
  -- Column 196.
  c196 INTEGER CONSTRAINT "c196 is integer" CHECK (c196 BETWEEN -2147483648 AND 2147483647),
  -- Column 197.
  c197 INTEGER CONSTRAINT "c197 is boolean" CHECK (c197 IN (0, 1)),
  -- Column 198.
  c198 TEXT CONSTRAINT "c198 is timestamptz" CHECK (c198 >= '0001' AND c198 IS datetime(substr(c198, 1, 19) || 'Z', '+0 days') || substr(c198, 20) AND (substr(c198, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c198, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c198 NOT GLOB '*000')),
  -- Column 199.
  c199 TEXT CONSTRAINT "c199 is uuid" CHECK (c199 GLOB '????????-????-????-????-????????????' AND trim(c199, '-0123456789abcdef') = '' AND length(replace(c199, '-', '')) = 32),
  -- Column 200.
  c200 TEXT CONSTRAINT "c200 is text" CHECK (instr(c200, char(0)) = 0),
  -- Column 201.
  c201 INTEGER CONSTRAINT "c201 is integer" CHECK (c201 BETWEEN -2147483648 AND 2147483647),
  -- Column 202.
  c202 INTEGER CONSTRAINT "c202 is boolean" CHECK (c202 IN (0, 1)),
  -- Column 203.
  c203 TEXT CONSTRAINT "c203 is timestamptz" CHECK (c203 >= '0001' AND c203 IS datetime(substr(c203, 1, 19) || 'Z', '+0 days') || substr(c203, 20) AND (substr(c203, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c203, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c203 NOT GLOB '*000')),
  -- Column 204.
  c204 TEXT CONSTRAINT "c204 is uuid" CHECK (c204 GLOB '????????-????-????-????-????????????' AND trim(c204, '-0123456789abcdef') = '' AND length(replace(c204, '-', '')) = 32),
  -- Column 205.
  c205 TEXT CONSTRAINT "c205 is text" CHECK (instr(c205, char(0)) = 0),
  -- Column 206.
  c206 INTEGER CONSTRAINT "c206 is integer" CHECK (c206 BETWEEN -2147483648 AND 2147483647),
  -- Column 207.
  c207 INTEGER CONSTRAINT "c207 is boolean" CHECK (c207 IN (0, 1)),
  -- Column 208.
  c208 TEXT CONSTRAINT "c208 is timestamptz" CHECK (c208 >= '0001' AND c208 IS datetime(substr(c208, 1, 19) || 'Z', '+0 days') || substr(c208, 20) AND (substr(c208, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c208, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c208 NOT GLOB '*000')),
  -- Column 209.
  c209 TEXT CONSTRAINT "c209 is uuid" CHECK (c209 GLOB '????????-????-????-????-????????????' AND trim(c209, '-0123456789abcdef') = '' AND length(replace(c209, '-', '')) = 32),
  -- Column 210.
  c210 TEXT CONSTRAINT "c210 is text" CHECK (instr(c210, char(0)) = 0),
  -- Column 211.
  c211 INTEGER CONSTRAINT "c211 is integer" CHECK (c211 BETWEEN -2147483648 AND 2147483647),
  -- Column 212.
  c212 INTEGER CONSTRAINT "c212 is boolean" CHECK (c212 IN (0, 1)),
  -- Column 213.
  c213 TEXT CONSTRAINT "c213 is timestamptz" CHECK (c213 >= '0001' AND c213 IS datetime(substr(c213, 1, 19) || 'Z', '+0 days') || substr(c213, 20) AND (substr(c213, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c213, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c213 NOT GLOB '*000')),
  -- Column 214.
  c214 TEXT CONSTRAINT "c214 is uuid" CHECK (c214 GLOB '????????-????-????-????-????????????' AND trim(c214, '-0123456789abcdef') = '' AND length(replace(c214, '-', '')) = 32),
  -- Column 215.
  c215 TEXT CONSTRAINT "c215 is text" CHECK (instr(c215, char(0)) = 0),
  -- Column 216.
  c216 INTEGER CONSTRAINT "c216 is integer" CHECK (c216 BETWEEN -2147483648 AND 2147483647),
  -- Column 217.
  c217 INTEGER CONSTRAINT "c217 is boolean" CHECK (c217 IN (0, 1)),
  -- Column 218.
  c218 TEXT CONSTRAINT "c218 is timestamptz" CHECK (c218 >= '0001' AND c218 IS datetime(substr(c218, 1, 19) || 'Z', '+0 days') || substr(c218, 20) AND (substr(c218, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c218, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c218 NOT GLOB '*000')),
  -- Column 219.
  c219 TEXT CONSTRAINT "c219 is uuid" CHECK (c219 GLOB '????????-????-????-????-????????????' AND trim(c219, '-0123456789abcdef') = '' AND length(replace(c219, '-', '')) = 32),
  -- Column 220.
  c220 TEXT CONSTRAINT "c220 is text" CHECK (instr(c220, char(0)) = 0),
  -- Column 221.
  c221 INTEGER CONSTRAINT "c221 is integer" CHECK (c221 BETWEEN -2147483648 AND 2147483647),
  -- Column 222.
  c222 INTEGER CONSTRAINT "c222 is boolean" CHECK (c222 IN (0, 1)),
  -- Column 223.
  c223 TEXT CONSTRAINT "c223 is timestamptz" CHECK (c223 >= '0001' AND c223 IS datetime(substr(c223, 1, 19) || 'Z', '+0 days') || substr(c223, 20) AND (substr(c223, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c223, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c223 NOT GLOB '*000')),
  -- Column 224.
  c224 TEXT CONSTRAINT "c224 is uuid" CHECK (c224 GLOB '????????-????-????-????-????????????' AND trim(c224, '-0123456789abcdef') = '' AND length(replace(c224, '-', '')) = 32),
  -- Column 225.
  c225 TEXT CONSTRAINT "c225 is text" CHECK (instr(c225, char(0)) = 0),
  -- Column 226.
  c226 INTEGER CONSTRAINT "c226 is integer" CHECK (c226 BETWEEN -2147483648 AND 2147483647),
  -- Column 227.
  c227 INTEGER CONSTRAINT "c227 is boolean" CHECK (c227 IN (0, 1)),
  -- Column 228.
  c228 TEXT CONSTRAINT "c228 is timestamptz" CHECK (c228 >= '0001' AND c228 IS datetime(substr(c228, 1, 19) || 'Z', '+0 days') || substr(c228, 20) AND (substr(c228, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c228, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c228 NOT GLOB '*000')),
  -- Column 229.
  c229 TEXT CONSTRAINT "c229 is uuid" CHECK (c229 GLOB '????????-????-????-????-????????????' AND trim(c229, '-0123456789abcdef') = '' AND length(replace(c229, '-', '')) = 32),
  -- Column 230.
  c230 TEXT CONSTRAINT "c230 is text" CHECK (instr(c230, char(0)) = 0),
  -- Column 231.
  c231 INTEGER CONSTRAINT "c231 is integer" CHECK (c231 BETWEEN -2147483648 AND 2147483647),
  -- Column 232.
  c232 INTEGER CONSTRAINT "c232 is boolean" CHECK (c232 IN (0, 1)),
  -- Column 233.
  c233 TEXT CONSTRAINT "c233 is timestamptz" CHECK (c233 >= '0001' AND c233 IS datetime(substr(c233, 1, 19) || 'Z', '+0 days') || substr(c233, 20) AND (substr(c233, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c233, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c233 NOT GLOB '*000')),
  -- Column 234.
  c234 TEXT CONSTRAINT "c234 is uuid" CHECK (c234 GLOB '????????-????-????-????-????????????' AND trim(c234, '-0123456789abcdef') = '' AND length(replace(c234, '-', '')) = 32),
  -- Column 235.
  c235 TEXT CONSTRAINT "c235 is text" CHECK (instr(c235, char(0)) = 0),
  -- Column 236.
  c236 INTEGER CONSTRAINT "c236 is integer" CHECK (c236 BETWEEN -2147483648 AND 2147483647),
  -- Column 237.
  c237 INTEGER CONSTRAINT "c237 is boolean" CHECK (c237 IN (0, 1)),
  -- Column 238.
  c238 TEXT CONSTRAINT "c238 is timestamptz" CHECK (c238 >= '0001' AND c238 IS datetime(substr(c238, 1, 19) || 'Z', '+0 days') || substr(c238, 20) AND (substr(c238, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c238, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c238 NOT GLOB '*000')),
  -- Column 239.
  c239 TEXT CONSTRAINT "c239 is uuid" CHECK (c239 GLOB '????????-????-????-????-????????????' AND trim(c239, '-0123456789abcdef') = '' AND length(replace(c239, '-', '')) = 32),
  -- Column 240.
  c240 TEXT CONSTRAINT "c240 is text" CHECK (instr(c240, char(0)) = 0),
  -- Column 241.
  c241 INTEGER CONSTRAINT "c241 is integer" CHECK (c241 BETWEEN -2147483648 AND 2147483647),
  -- Column 242.
  c242 INTEGER CONSTRAINT "c242 is boolean" CHECK (c242 IN (0, 1)),
  -- Column 243.
  c243 TEXT CONSTRAINT "c243 is timestamptz" CHECK (c243 >= '0001' AND c243 IS datetime(substr(c243, 1, 19) || 'Z', '+0 days') || substr(c243, 20) AND (substr(c243, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c243, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c243 NOT GLOB '*000')),
  -- Column 244.
  c244 TEXT CONSTRAINT "c244 is uuid" CHECK (c244 GLOB '????????-????-????-????-????????????' AND trim(c244, '-0123456789abcdef') = '' AND length(replace(c244, '-', '')) = 32),
  -- Column 245.
  c245 TEXT CONSTRAINT "c245 is text" CHECK (instr(c245, char(0)) = 0),
  -- Column 246.
  c246 INTEGER CONSTRAINT "c246 is integer" CHECK (c246 BETWEEN -2147483648 AND 2147483647),
  -- Column 247.
  c247 INTEGER CONSTRAINT "c247 is boolean" CHECK (c247 IN (0, 1)),
  -- Column 248.
  c248 TEXT CONSTRAINT "c248 is timestamptz" CHECK (c248 >= '0001' AND c248 IS datetime(substr(c248, 1, 19) || 'Z', '+0 days') || substr(c248, 20) AND (substr(c248, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c248, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c248 NOT GLOB '*000')),
  -- Column 249.
  c249 TEXT CONSTRAINT "c249 is uuid" CHECK (c249 GLOB '????????-????-????-????-????????????' AND trim(c249, '-0123456789abcdef') = '' AND length(replace(c249, '-', '')) = 32),
  -- Column 250.
  c250 TEXT CONSTRAINT "c250 is text" CHECK (instr(c250, char(0)) = 0),
  -- Column 251.
  c251 INTEGER CONSTRAINT "c251 is integer" CHECK (c251 BETWEEN -2147483648 AND 2147483647),
  -- Column 252.
  c252 INTEGER CONSTRAINT "c252 is boolean" CHECK (c252 IN (0, 1)),
  -- Column 253.
  c253 TEXT CONSTRAINT "c253 is timestamptz" CHECK (c253 >= '0001' AND c253 IS datetime(substr(c253, 1, 19) || 'Z', '+0 days') || substr(c253, 20) AND (substr(c253, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c253, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c253 NOT GLOB '*000')),
  -- Column 254.
  c254 TEXT CONSTRAINT "c254 is uuid" CHECK (c254 GLOB '????????-????-????-????-????????????' AND trim(c254, '-0123456789abcdef') = '' AND length(replace(c254, '-', '')) = 32),
  -- Column 255.
  c255 TEXT CONSTRAINT "c255 is text" CHECK (instr(c255, char(0)) = 0),
  -- Column 256.
  c256 INTEGER CONSTRAINT "c256 is integer" CHECK (c256 BETWEEN -2147483648 AND 2147483647),
  -- Column 257.
  c257 INTEGER CONSTRAINT "c257 is boolean" CHECK (c257 IN (0, 1)),
  -- Column 258.
  c258 TEXT CONSTRAINT "c258 is timestamptz" CHECK (c258 >= '0001' AND c258 IS datetime(substr(c258, 1, 19) || 'Z', '+0 days') || substr(c258, 20) AND (substr(c258, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c258, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c258 NOT GLOB '*000')),
  -- Column 259.
  c259 TEXT CONSTRAINT "c259 is uuid" CHECK (c259 GLOB '????????-????-????-????-????????????' AND trim(c259, '-0123456789abcdef') = '' AND length(replace(c259, '-', '')) = 32),
  -- Column 260.
  c260 TEXT CONSTRAINT "c260 is text" CHECK (instr(c260, char(0)) = 0),
  -- Column 261.
  c261 INTEGER CONSTRAINT "c261 is integer" CHECK (c261 BETWEEN -2147483648 AND 2147483647),
  -- Column 262.
  c262 INTEGER CONSTRAINT "c262 is boolean" CHECK (c262 IN (0, 1)),
  -- Column 263.
  c263 TEXT CONSTRAINT "c263 is timestamptz" CHECK (c263 >= '0001' AND c263 IS datetime(substr(c263, 1, 19) || 'Z', '+0 days') || substr(c263, 20) AND (substr(c263, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c263, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c263 NOT GLOB '*000')),
  -- Column 264.
  c264 TEXT CONSTRAINT "c264 is uuid" CHECK (c264 GLOB '????????-????-????-????-????????????' AND trim(c264, '-0123456789abcdef') = '' AND length(replace(c264, '-', '')) = 32),
  -- Column 265.
  c265 TEXT CONSTRAINT "c265 is text" CHECK (instr(c265, char(0)) = 0),
  -- Column 266.
  c266 INTEGER CONSTRAINT "c266 is integer" CHECK (c266 BETWEEN -2147483648 AND 2147483647),
  -- Column 267.
  c267 INTEGER CONSTRAINT "c267 is boolean" CHECK (c267 IN (0, 1)),
  -- Column 268.
  c268 TEXT CONSTRAINT "c268 is timestamptz" CHECK (c268 >= '0001' AND c268 IS datetime(substr(c268, 1, 19) || 'Z', '+0 days') || substr(c268, 20) AND (substr(c268, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c268, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c268 NOT GLOB '*000')),
  -- Column 269.
  c269 TEXT CONSTRAINT "c269 is uuid" CHECK (c269 GLOB '????????-????-????-????-????????????' AND trim(c269, '-0123456789abcdef') = '' AND length(replace(c269, '-', '')) = 32),
  -- Column 270.
  c270 TEXT CONSTRAINT "c270 is text" CHECK (instr(c270, char(0)) = 0),
  -- Column 271.
  c271 INTEGER CONSTRAINT "c271 is integer" CHECK (c271 BETWEEN -2147483648 AND 2147483647),
  -- Column 272.
  c272 INTEGER CONSTRAINT "c272 is boolean" CHECK (c272 IN (0, 1)),
  -- Column 273.
  c273 TEXT CONSTRAINT "c273 is timestamptz" CHECK (c273 >= '0001' AND c273 IS datetime(substr(c273, 1, 19) || 'Z', '+0 days') || substr(c273, 20) AND (substr(c273, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c273, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c273 NOT GLOB '*000')),
  -- Column 274.
  c274 TEXT CONSTRAINT "c274 is uuid" CHECK (c274 GLOB '????????-????-????-????-????????????' AND trim(c274, '-0123456789abcdef') = '' AND length(replace(c274, '-', '')) = 32),
  -- Column 275.
  c275 TEXT CONSTRAINT "c275 is text" CHECK (instr(c275, char(0)) = 0),
  -- Column 276.
  c276 INTEGER CONSTRAINT "c276 is integer" CHECK (c276 BETWEEN -2147483648 AND 2147483647),
  -- Column 277.
  c277 INTEGER CONSTRAINT "c277 is boolean" CHECK (c277 IN (0, 1)),
  -- Column 278.
  c278 TEXT CONSTRAINT "c278 is timestamptz" CHECK (c278 >= '0001' AND c278 IS datetime(substr(c278, 1, 19) || 'Z', '+0 days') || substr(c278, 20) AND (substr(c278, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c278, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c278 NOT GLOB '*000')),
  -- Column 279.
  c279 TEXT CONSTRAINT "c279 is uuid" CHECK (c279 GLOB '????????-????-????-????-????????????' AND trim(c279, '-0123456789abcdef') = '' AND length(replace(c279, '-', '')) = 32),
  -- Column 280.
  c280 TEXT CONSTRAINT "c280 is text" CHECK (instr(c280, char(0)) = 0),
  -- Column 281.
  c281 INTEGER CONSTRAINT "c281 is integer" CHECK (c281 BETWEEN -2147483648 AND 2147483647),
  -- Column 282.
  c282 INTEGER CONSTRAINT "c282 is boolean" CHECK (c282 IN (0, 1)),
  -- Column 283.
  c283 TEXT CONSTRAINT "c283 is timestamptz" CHECK (c283 >= '0001' AND c283 IS datetime(substr(c283, 1, 19) || 'Z', '+0 days') || substr(c283, 20) AND (substr(c283, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c283, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c283 NOT GLOB '*000')),
  -- Column 284.
  c284 TEXT CONSTRAINT "c284 is uuid" CHECK (c284 GLOB '????????-????-????-????-????????????' AND trim(c284, '-0123456789abcdef') = '' AND length(replace(c284, '-', '')) = 32),
  -- Column 285.
  c285 TEXT CONSTRAINT "c285 is text" CHECK (instr(c285, char(0)) = 0),
  -- Column 286.
  c286 INTEGER CONSTRAINT "c286 is integer" CHECK (c286 BETWEEN -2147483648 AND 2147483647),
  -- Column 287.
  c287 INTEGER CONSTRAINT "c287 is boolean" CHECK (c287 IN (0, 1)),
  -- Column 288.
  c288 TEXT CONSTRAINT "c288 is timestamptz" CHECK (c288 >= '0001' AND c288 IS datetime(substr(c288, 1, 19) || 'Z', '+0 days') || substr(c288, 20) AND (substr(c288, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c288, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c288 NOT GLOB '*000')),
  -- Column 289.
  c289 TEXT CONSTRAINT "c289 is uuid" CHECK (c289 GLOB '????????-????-????-????-????????????' AND trim(c289, '-0123456789abcdef') = '' AND length(replace(c289, '-', '')) = 32),
  -- Column 290.
  c290 TEXT CONSTRAINT "c290 is text" CHECK (instr(c290, char(0)) = 0),
  -- Column 291.
  c291 INTEGER CONSTRAINT "c291 is integer" CHECK (c291 BETWEEN -2147483648 AND 2147483647),
  -- Column 292.
  c292 INTEGER CONSTRAINT "c292 is boolean" CHECK (c292 IN (0, 1)),
  -- Column 293.
  c293 TEXT CONSTRAINT "c293 is timestamptz" CHECK (c293 >= '0001' AND c293 IS datetime(substr(c293, 1, 19) || 'Z', '+0 days') || substr(c293, 20) AND (substr(c293, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c293, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c293 NOT GLOB '*000')),
  -- Column 294.
  c294 TEXT CONSTRAINT "c294 is uuid" CHECK (c294 GLOB '????????-????-????-????-????????????' AND trim(c294, '-0123456789abcdef') = '' AND length(replace(c294, '-', '')) = 32),
  -- Column 295.
  c295 TEXT CONSTRAINT "c295 is text" CHECK (instr(c295, char(0)) = 0),
  -- Column 296.
  c296 INTEGER CONSTRAINT "c296 is integer" CHECK (c296 BETWEEN -2147483648 AND 2147483647),
  -- Column 297.
  c297 INTEGER CONSTRAINT "c297 is boolean" CHECK (c297 IN (0, 1)),
  -- Column 298.
  c298 TEXT CONSTRAINT "c298 is timestamptz" CHECK (c298 >= '0001' AND c298 IS datetime(substr(c298, 1, 19) || 'Z', '+0 days') || substr(c298, 20) AND (substr(c298, 20) GLOB '.[0-9][0-9][0-9]' OR substr(c298, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND c298 NOT GLOB '*000')),
  -- Column 299.
  c299 TEXT CONSTRAINT "c299 is uuid" CHECK (c299 GLOB '????????-????-????-????-????????????' AND trim(c299, '-0123456789abcdef') = '' AND length(replace(c299, '-', '')) = 32),
  CONSTRAINT wide_pkey PRIMARY KEY (id)
) STRICT;

COMMIT;
