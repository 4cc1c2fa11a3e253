SELECT sum FROM lines ORDER BY id;
