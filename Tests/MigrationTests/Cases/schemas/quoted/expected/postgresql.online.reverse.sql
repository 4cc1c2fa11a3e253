-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE "My Schema"."odd.name" IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the unique constraint `odd.name_x"z_key` to `odd.name_x"y_key`
ALTER INDEX "My Schema"."odd.name_x""z_key" RENAME TO "odd.name_x""y_key";
-- rename the column `x"z` of `My Schema.odd.name` to `x"y`
ALTER TABLE "My Schema"."odd.name" RENAME COLUMN "x""z" TO "x""y";
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''"My Schema"."odd.name"''::regclass AND conname = ''odd.name_x"z_not_null'') THEN
      ALTER TABLE "My Schema"."odd.name" RENAME CONSTRAINT "odd.name_x""z_not_null" TO "odd.name_x""y_not_null";
    END IF;
  END IF;
END';
-- change the type of `My Schema.odd.name.x"y` to text
ALTER TABLE "My Schema"."odd.name" ALTER COLUMN "x""y" TYPE text;
COMMIT;
