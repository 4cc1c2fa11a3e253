-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `x"z` of `My Schema.odd.name` fail from now on
-- breaks-clients: clients get `My Schema.odd.name.x"y` as text from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the unique constraint `odd.name_x"z_key` to `odd.name_x"y_key`
ALTER INDEX "My Schema"."odd.name_x""z_key" RENAME TO "odd.name_x""y_key";

-- rename the column `x"z` of `My Schema.odd.name` to `x"y`
ALTER TABLE "My Schema"."odd.name" RENAME COLUMN "x""z" TO "x""y";

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "My Schema"."odd.name" RENAME CONSTRAINT "odd.name_x""z_not_null" TO "odd.name_x""y_not_null";
  END IF;
END';

-- change the type of `My Schema.odd.name.x"y` to text
ALTER TABLE "My Schema"."odd.name" ALTER COLUMN "x""y" TYPE text;

COMMIT;
