-- A database as it grows in ten years: several libraries and several hands, one style each.
CREATE TABLE "accounts" ("id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "email" varchar(255) DEFAULT '' NOT NULL COLLATE NOCASE,
  "password_digest" varchar NOT NULL, "sign_in_count" integer DEFAULT 0 NOT NULL, "admin" boolean DEFAULT 0,
  "locked_at" datetime(6), "balance" decimal(12,2) DEFAULT 0.0 NOT NULL, "ratio" float, "settings" json,
  "created_at" datetime(6) NOT NULL);
CREATE UNIQUE INDEX "index_accounts_on_email" ON "accounts" ("email");
CREATE INDEX "index_accounts_on_created_at" ON "accounts" ("created_at" DESC, "id");
CREATE TABLE IF NOT EXISTS `sessions` (`sid` VARCHAR(255) PRIMARY KEY, `expires` DATETIME, `data` TEXT);
CREATE TABLE [Order Lines] ([OrderId] INT NOT NULL, [Line No] SMALLINT NOT NULL, [Qty] NUMERIC(10, 3) NOT NULL DEFAULT (1),
  [Unit] NVARCHAR(8) COLLATE RTRIM, [Price] MONEY, [Total] AS ([Qty] * [Price]),
  PRIMARY KEY ([OrderId], [Line No]));
CREATE TABLE kv(ns TEXT NOT NULL COLLATE NOCASE, k BLOB, v, PRIMARY KEY(ns, k DESC)) WITHOUT ROWID;
CREATE TABLE words (word TEXT NOT NULL, lang TEXT, PRIMARY KEY (word COLLATE NOCASE, lang)) WITHOUT ROWID, STRICT;
CREATE TABLE event_log (
  seq INTEGER PRIMARY KEY,
  at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  day DATE GENERATED ALWAYS AS (date(at)) VIRTUAL,
  kind TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'other' CHECK (kind IN ('in', 'out', 'other')),
  account INTEGER REFERENCES accounts ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  note "LONG TEXT", weight DOUBLE PRECISION, big UNSIGNED BIG INT, flags TINYINT(1) DEFAULT 1,
  nothing_said,
  CONSTRAINT positive CHECK (weight > 0)
  UNIQUE (account, kind, at) ON CONFLICT IGNORE
  CHECK (length(note) < 1000)
);
CREATE INDEX event_log_note ON event_log (substr(note, 1, 20) COLLATE NOCASE) WHERE note IS NOT NULL;
CREATE TABLE tags (id INT PRIMARY KEY ON CONFLICT REPLACE, name CLOB UNIQUE COLLATE NOCASE, parent INT REFERENCES tags(id));
CREATE TABLE settings (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT;
CREATE TABLE tagged (account_id INTEGER NOT NULL, tag_id INT NOT NULL, CONSTRAINT tagged_pk PRIMARY KEY (account_id, tag_id),
  CONSTRAINT to_account FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  FOREIGN KEY (tag_id) REFERENCES tags (id));
