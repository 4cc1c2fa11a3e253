-- Made by schemac from reserved_words. Do not edit.

BEGIN;

CREATE TYPE "case" AS ENUM ('when', 'then', 'else');

CREATE TABLE "select" (
  "from" bigint NOT NULL,
  "where" text NOT NULL,
  "order" integer NOT NULL,
  "group" boolean NOT NULL,
  "table" text,
  "user" text NOT NULL,
  "default" integer DEFAULT 5 NOT NULL,
  "check" smallint NOT NULL,
  "primary" text,
  index integer NOT NULL,
  "values" integer NOT NULL,
  rowid integer NOT NULL,
  self text NOT NULL,
  class text NOT NULL,
  init text NOT NULL,
  "Type" text NOT NULL,
  protocol text NOT NULL,
  nil text,
  "end" timestamptz NOT NULL,
  "is" boolean NOT NULL,
  CONSTRAINT select_pkey PRIMARY KEY ("from"),
  CONSTRAINT select_primary_key UNIQUE ("primary"),
  CONSTRAINT select_check_check CHECK ("check" > 0),
  CONSTRAINT "constraint" CHECK ("order" > 0 AND "order" < 100),
  CONSTRAINT "not" CHECK ("where" <> '')
);

CREATE INDEX select_order_group_idx ON "select" ("order", "group");

CREATE INDEX "unique" ON "select" ("table") WHERE "end" IS NOT NULL;

CREATE INDEX "all" ON "select" ((index + "values"));

CREATE TABLE "references" (
  "to" bigint NOT NULL,
  "as" "case" NOT NULL,
  CONSTRAINT references_pkey PRIMARY KEY ("to"),
  CONSTRAINT references_to_fkey FOREIGN KEY ("to") REFERENCES "select" ("from") ON DELETE CASCADE
);

CREATE TABLE "user" (
  id bigint NOT NULL,
  "grant" timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT user_pkey PRIMARY KEY (id)
);

CREATE FUNCTION user_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW."grant" IS NOT DISTINCT FROM OLD."grant" THEN
    NEW."grant" := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER user_on_update BEFORE UPDATE ON "user" FOR EACH ROW EXECUTE FUNCTION user_on_update();

COMMIT;
