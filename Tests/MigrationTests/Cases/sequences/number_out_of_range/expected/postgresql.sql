-- Made by schemac: from from to to.
-- data-may-not-fit: a number of `numbers` that is not between 1 and 999 stops the migration

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM numbers WHERE last_value NOT BETWEEN 1 AND 999) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' number that the sequence numbers has come to is not between 1 and 999'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change how the sequence `numbers` counts
ALTER SEQUENCE numbers AS smallint INCREMENT BY 1 MINVALUE 1 MAXVALUE 999 START WITH 1 CACHE 1 NO CYCLE;

COMMIT;
