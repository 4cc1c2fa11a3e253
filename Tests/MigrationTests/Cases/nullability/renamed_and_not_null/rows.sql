INSERT INTO "User Accounts" ("order", found, parent_id) VALUES ('first', 1, NULL), ('second', 2, 1), ('third', 3, 1);
DELETE FROM "User Accounts" WHERE "order" = 'third';
INSERT INTO posts (account_id, body) VALUES (1, 'a'), (2, 'b');
INSERT INTO comments (post_id) VALUES (1), (2), (2);
