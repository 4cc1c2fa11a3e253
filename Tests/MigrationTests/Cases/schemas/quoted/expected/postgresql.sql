-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `x"y` of `My Schema.odd.name` fail from now on
-- breaks-clients: clients get `My Schema.odd.name.x"z` as varchar(9) from now on
-- data-may-not-fit: values of `My Schema.odd.name.x"y` that are no varchar(9) stop the migration
-- rewrites-table: every row of `My Schema.odd.name` is written anew for `x"z`
-- blocks-reads: `My Schema.odd.name` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM "My Schema"."odd.name" WHERE length("x""y") > 9) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of My Schema.odd.name have a x"y that is no varchar(9)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- rename the unique constraint `odd.name_x"y_key` to `odd.name_x"z_key`
ALTER INDEX "My Schema"."odd.name_x""y_key" RENAME TO "odd.name_x""z_key";

-- rename the column `x"y` of `My Schema.odd.name` to `x"z`
ALTER TABLE "My Schema"."odd.name" RENAME COLUMN "x""y" TO "x""z";

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "My Schema"."odd.name" RENAME CONSTRAINT "odd.name_x""y_not_null" TO "odd.name_x""z_not_null";
  END IF;
END';

-- change the type of `My Schema.odd.name.x"z` to varchar(9)
ALTER TABLE "My Schema"."odd.name" ALTER COLUMN "x""z" TYPE varchar(9);

COMMIT;
