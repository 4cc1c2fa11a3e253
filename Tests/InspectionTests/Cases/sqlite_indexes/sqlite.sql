CREATE TABLE "Docs" (id INTEGER PRIMARY KEY AUTOINCREMENT, "Title" TEXT, body TEXT, rank INTEGER, gone INTEGER);
CREATE INDEX by_title ON Docs (title);
CREATE UNIQUE INDEX [lower title] ON "Docs" (lower("Title")) WHERE gone = 0;
CREATE INDEX Docs_rank_idx ON Docs (rank);
CREATE INDEX two ON Docs (rank DESC, title ASC) WHERE rank IS NOT NULL AND body <> 'it''s';
CREATE INDEX nocase ON Docs (title COLLATE NOCASE);
CREATE INDEX computed ON Docs (rank * 2 + 1, substr(body, 1, 10));
