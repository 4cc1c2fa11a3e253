-- Made by schemac from mixed_case_names. Do not edit.

BEGIN;

CREATE TYPE "AccountState" AS ENUM ('isOpen', 'isClosed');

CREATE TABLE "UserAccounts" (
  "Id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "createdAt" timestamptz DEFAULT now() NOT NULL,
  "updatedAt" timestamptz DEFAULT now() NOT NULL,
  "displayName" text NOT NULL,
  state "AccountState" DEFAULT 'isOpen' NOT NULL,
  CONSTRAINT "UserAccounts_pkey" PRIMARY KEY ("Id"),
  CONSTRAINT "UserAccounts_displayName_key" UNIQUE ("displayName"),
  CONSTRAINT "validName" CHECK (length(trim("displayName")) > 0),
  CONSTRAINT "timesInOrder" CHECK ("updatedAt" >= "createdAt"),
  CONSTRAINT "knownState" CHECK (state <> 'isClosed' OR "displayName" <> '')
);

CREATE INDEX "UserAccounts_createdAt_idx" ON "UserAccounts" ("createdAt");

CREATE INDEX "UserAccounts_displayName_idx" ON "UserAccounts" ("displayName" DESC) WHERE state = 'isOpen';

CREATE FUNCTION "UserAccounts_on_update"() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW."updatedAt" IS NOT DISTINCT FROM OLD."updatedAt" THEN
    NEW."updatedAt" := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER "UserAccounts_on_update" BEFORE UPDATE ON "UserAccounts" FOR EACH ROW EXECUTE FUNCTION "UserAccounts_on_update"();

CREATE TABLE "accountNotes" (
  "accountId" bigint NOT NULL,
  note text NOT NULL,
  CONSTRAINT "accountNotes_pkey" PRIMARY KEY ("accountId"),
  CONSTRAINT "accountNotes_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "UserAccounts" ("Id") ON DELETE CASCADE
);

COMMIT;
