INSERT INTO "Order" ("select", "a ""b"" c", "100%") VALUES ('group', NULL, 1), ('by', 2, NULL);
