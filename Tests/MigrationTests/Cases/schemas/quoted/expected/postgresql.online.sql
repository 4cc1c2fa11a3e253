-- Made by schemac: from from to to.

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
-- rename the unique constraint `odd.name_x"y_key` to `odd.name_x"z_key`
ALTER INDEX "My Schema"."odd.name_x""y_key" RENAME TO "odd.name_x""z_key";
-- rename the column `x"y` of `My Schema.odd.name` to `x"z`
ALTER TABLE "My Schema"."odd.name" RENAME COLUMN "x""y" TO "x""z";
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "My Schema"."odd.name" RENAME CONSTRAINT "odd.name_x""y_not_null" TO "odd.name_x""z_not_null";
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `My Schema.odd.name.x"z` to varchar(9)
ALTER TABLE "My Schema"."odd.name" ALTER COLUMN "x""z" TYPE varchar(9);
COMMIT;
