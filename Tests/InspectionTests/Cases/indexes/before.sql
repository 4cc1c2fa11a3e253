CREATE SCHEMA "Odd";
CREATE COLLATION "Odd"."my.german" (provider = libc, locale = 'C');
CREATE OPERATOR CLASS "Odd"."by Length" FOR TYPE text USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 bttextcmp(text, text);
