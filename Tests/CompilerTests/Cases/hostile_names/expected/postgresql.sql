-- Made by schemac from hostile_names. Do not edit.

BEGIN;

CREATE TYPE "Odd; ""Type""" AS ENUM ('va''lue', 'b"c', ' ', 'back\slash', ':x', '日本語');

CREATE TABLE "users; DROP TABLE users --" (
  "id""" bigint NOT NULL,
  "quote's" text DEFAULT 'it''s; -- ok' NOT NULL,
  "back\slash" text DEFAULT '\d \! echo' NOT NULL,
  ":variable" text DEFAULT ':variable' NOT NULL,
  "$dollar$" text DEFAULT '$$; $on_update$' NOT NULL,
  "日本語" text DEFAULT '日本語 🎉' NOT NULL,
  "-- comment" text,
  " blanks " integer DEFAULT -1 NOT NULL,
  "{brace}" "Odd; ""Type""" DEFAULT 'va''lue' NOT NULL,
  "1st" timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT "key""; --" PRIMARY KEY ("id"""),
  CONSTRAINT "unique' (" UNIQUE ("quote's"),
  CONSTRAINT "users; DROP TABLE users --_日本語_key" UNIQUE ("日本語"),
  CONSTRAINT "check""" CHECK (("quote's" <> '' AND "back\slash" <> '\') OR ":variable" = ':x'),
  CONSTRAINT "check $$" CHECK (" blanks " < 0 AND "{brace}" <> 'b"c')
);

COMMENT ON TABLE "users; DROP TABLE users --" IS '''; DROP TABLE users; --';

COMMENT ON COLUMN "users; DROP TABLE users --"."-- comment" IS '/* " */ \; :x $1 %s';

CREATE INDEX "users; DROP TABLE users --_:variable_$dollar$_idx" ON "users; DROP TABLE users --" (":variable", "$dollar$");

CREATE INDEX "index; --" ON "users; DROP TABLE users --" ("{brace}") WHERE "-- comment" IS NOT NULL;

CREATE FUNCTION "users; DROP TABLE users --_on_update"() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW."1st" IS NOT DISTINCT FROM OLD."1st" THEN
    NEW."1st" := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER "users; DROP TABLE users --_on_update" BEFORE UPDATE ON "users; DROP TABLE users --" FOR EACH ROW EXECUTE FUNCTION "users; DROP TABLE users --_on_update"();

CREATE TABLE "with.dot" (
  """" bigint NOT NULL,
  CONSTRAINT "with.dot_pkey" PRIMARY KEY (""""),
  CONSTRAINT "with.dot_""_fkey" FOREIGN KEY ("""") REFERENCES "users; DROP TABLE users --" ("id""")
);

COMMIT;
