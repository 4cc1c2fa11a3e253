CREATE TYPE "Mood" AS ENUM ('Happy', 'it''s', 'no', 'null', 'two words');
CREATE TABLE "UserAccounts" (
  "Id" bigint PRIMARY KEY,
  "e-mail" text NOT NULL UNIQUE,
  "order" integer CHECK ("order" > 0),
  "a.b" text,
  "say ""hi""" text,
  "Mood" "Mood" DEFAULT 'no',
  "moods" "Mood"[],
  CONSTRAINT "Check It" CHECK ("e-mail" LIKE '%@%')
);
CREATE TABLE "odd.name" (
  id bigint PRIMARY KEY,
  "Account" bigint REFERENCES "UserAccounts" ("Id")
);
CREATE INDEX "By Mood" ON "UserAccounts" ("Mood");
COMMENT ON TABLE "UserAccounts" IS 'Accounts: all of them # not some';
COMMENT ON COLUMN "UserAccounts"."e-mail" IS E'Two\nlines';
