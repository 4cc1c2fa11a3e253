INSERT INTO "a[b]*c?" VALUES (1, 'a');
CREATE VIEW patterns AS SELECT name FROM "a[b]*c?";
