INSERT INTO "My Schema"."odd.name" ("x""y") VALUES ('a');
