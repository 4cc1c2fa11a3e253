-- Made by schemac from hostile_names. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE "users; DROP TABLE users --" ( -- '; DROP TABLE users; --
  "id""" INT NOT NULL,
  "quote's" TEXT NOT NULL DEFAULT 'it''s; -- ok' CONSTRAINT "quote's is text" CHECK (instr("quote's", char(0)) = 0),
  "back\slash" TEXT NOT NULL DEFAULT '\d \! echo' CONSTRAINT "back\slash is text" CHECK (instr("back\slash", char(0)) = 0),
  ":variable" TEXT NOT NULL DEFAULT ':variable' CONSTRAINT ":variable is text" CHECK (instr(":variable", char(0)) = 0),
  "$dollar$" TEXT NOT NULL DEFAULT '$$; $on_update$' CONSTRAINT "$dollar$ is text" CHECK (instr("$dollar$", char(0)) = 0),
  "日本語" TEXT NOT NULL DEFAULT '日本語 🎉' CONSTRAINT "日本語 is text" CHECK (instr("日本語", char(0)) = 0),
  -- /* " */ \; :x $1 %s
  "-- comment" TEXT CONSTRAINT "-- comment is text" CHECK (instr("-- comment", char(0)) = 0),
  " blanks " INTEGER NOT NULL DEFAULT -1 CONSTRAINT " blanks  is integer" CHECK (" blanks " BETWEEN -2147483648 AND 2147483647),
  "{brace}" TEXT NOT NULL DEFAULT 'va''lue' CONSTRAINT "{brace} is ""Odd; """"Type""""""" CHECK ("{brace}" IN (' ', ':x', 'b"c', 'back\slash', 'va''lue', '日本語')),
  "1st" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "1st is timestamptz" CHECK ("1st" >= '0001' AND "1st" IS datetime(substr("1st", 1, 19) || 'Z', '+0 days') || substr("1st", 20) AND (substr("1st", 20) GLOB '.[0-9][0-9][0-9]' OR substr("1st", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND "1st" NOT GLOB '*000')),
  CONSTRAINT "key""; --" PRIMARY KEY ("id"""),
  CONSTRAINT "unique' (" UNIQUE ("quote's"),
  CONSTRAINT "users; DROP TABLE users --_日本語_key" UNIQUE ("日本語"),
  CONSTRAINT "check""" CHECK (("quote's" <> '' AND "back\slash" <> '\') OR ":variable" = ':x'),
  CONSTRAINT "check $$" CHECK (" blanks " < 0 AND "{brace}" <> 'b"c')
) STRICT;

CREATE INDEX "users; DROP TABLE users --_:variable_$dollar$_idx" ON "users; DROP TABLE users --" (":variable", "$dollar$");

CREATE INDEX "index; --" ON "users; DROP TABLE users --" ("{brace}") WHERE "-- comment" IS NOT NULL;

CREATE TRIGGER "users; DROP TABLE users --_1st_on_update" AFTER UPDATE ON "users; DROP TABLE users --" FOR EACH ROW
WHEN NEW."1st" IS OLD."1st" AND NEW."1st" IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE "users; DROP TABLE users --" SET "1st" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE "with.dot" (
  """" INT NOT NULL,
  CONSTRAINT "with.dot_pkey" PRIMARY KEY (""""),
  CONSTRAINT "with.dot_""_fkey" FOREIGN KEY ("""") REFERENCES "users; DROP TABLE users --" ("id""")
) STRICT;

COMMIT;
