-- Made by schemac from reserved_words. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE "select" (
  "from" INT NOT NULL,
  "where" TEXT NOT NULL CONSTRAINT "where is text" CHECK (instr("where", char(0)) = 0),
  "order" INTEGER NOT NULL CONSTRAINT "order is integer" CHECK ("order" BETWEEN -2147483648 AND 2147483647),
  "group" INTEGER NOT NULL CONSTRAINT "group is boolean" CHECK ("group" IN (0, 1)),
  "table" TEXT CONSTRAINT "table is text" CHECK (instr("table", char(0)) = 0),
  user TEXT NOT NULL CONSTRAINT "user is text" CHECK (instr(user, char(0)) = 0),
  "default" INTEGER NOT NULL DEFAULT 5 CONSTRAINT "default is integer" CHECK ("default" BETWEEN -2147483648 AND 2147483647),
  "check" INTEGER NOT NULL CONSTRAINT "check is smallint" CHECK ("check" BETWEEN -32768 AND 32767),
  "primary" TEXT CONSTRAINT "primary is text" CHECK (instr("primary", char(0)) = 0),
  "index" INTEGER NOT NULL CONSTRAINT "index is integer" CHECK ("index" BETWEEN -2147483648 AND 2147483647),
  "values" INTEGER NOT NULL CONSTRAINT "values is integer" CHECK ("values" BETWEEN -2147483648 AND 2147483647),
  "rowid" INTEGER NOT NULL CONSTRAINT "rowid is integer" CHECK ("rowid" BETWEEN -2147483648 AND 2147483647),
  self TEXT NOT NULL CONSTRAINT "self is text" CHECK (instr(self, char(0)) = 0),
  class TEXT NOT NULL CONSTRAINT "class is text" CHECK (instr(class, char(0)) = 0),
  init TEXT NOT NULL CONSTRAINT "init is text" CHECK (instr(init, char(0)) = 0),
  Type TEXT NOT NULL CONSTRAINT "Type is text" CHECK (instr(Type, char(0)) = 0),
  protocol TEXT NOT NULL CONSTRAINT "protocol is text" CHECK (instr(protocol, char(0)) = 0),
  nil TEXT CONSTRAINT "nil is text" CHECK (instr(nil, char(0)) = 0),
  "end" TEXT NOT NULL CONSTRAINT "end is timestamptz" CHECK ("end" >= '0001' AND "end" IS datetime(substr("end", 1, 19) || 'Z', '+0 days') || substr("end", 20) AND (substr("end", 20) GLOB '.[0-9][0-9][0-9]' OR substr("end", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND "end" NOT GLOB '*000')),
  "is" INTEGER NOT NULL CONSTRAINT "is is boolean" CHECK ("is" IN (0, 1)),
  CONSTRAINT select_pkey PRIMARY KEY ("from"),
  CONSTRAINT select_primary_key UNIQUE ("primary"),
  CONSTRAINT select_check_check CHECK ("check" > 0),
  CONSTRAINT "constraint" CHECK ("order" > 0 AND "order" < 100),
  CONSTRAINT "not" CHECK ("where" <> '')
) STRICT;

CREATE INDEX select_order_group_idx ON "select" ("order", "group");

CREATE INDEX "unique" ON "select" ("table") WHERE "end" IS NOT NULL;

CREATE INDEX "all" ON "select" ("index" + "values");

CREATE TABLE "references" (
  "to" INT NOT NULL,
  "as" TEXT NOT NULL CONSTRAINT "as is ""case""" CHECK ("as" IN ('else', 'then', 'when')),
  CONSTRAINT references_pkey PRIMARY KEY ("to"),
  CONSTRAINT references_to_fkey FOREIGN KEY ("to") REFERENCES "select" ("from") ON DELETE CASCADE
) STRICT;

CREATE TABLE user (
  id INT NOT NULL,
  grant TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "grant is timestamptz" CHECK (grant >= '0001' AND grant IS datetime(substr(grant, 1, 19) || 'Z', '+0 days') || substr(grant, 20) AND (substr(grant, 20) GLOB '.[0-9][0-9][0-9]' OR substr(grant, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND grant NOT GLOB '*000')),
  CONSTRAINT user_pkey PRIMARY KEY (id)
) STRICT;

CREATE TRIGGER user_grant_on_update AFTER UPDATE ON user FOR EACH ROW
WHEN NEW.grant IS OLD.grant AND NEW.grant IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE user SET grant = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

COMMIT;
