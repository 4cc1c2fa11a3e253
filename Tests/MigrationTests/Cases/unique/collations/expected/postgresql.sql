-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `people` that share their email stop the migration
-- data-may-not-fit: rows of `people` that share their code stop the migration
-- builds-index: the indexes over `email` of `people` are built anew, in another order
-- blocks-reads: `people` can be neither read nor written while its rows are sorted anew
-- builds-index: the indexes over `code` of `people` are built anew, in another order
-- blocks-reads: `people` can be neither read nor written while its rows are sorted anew
-- builds-index: the indexes over `city` of `people` are built anew, in another order
-- blocks-reads: `people` can be neither read nor written while its rows are sorted anew
-- breaks-clients: clients get `people.city` as varchar(80) from now on
-- data-may-not-fit: values of `people.city` that are no varchar(80) stop the migration
-- rewrites-table: every row of `people` is written anew for `city`
-- blocks-reads: `people` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE length(city) > 80) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people have a city that is no varchar(80)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT (email COLLATE "C") AS email FROM people) AS people WHERE (email) IS NOT NULL GROUP BY (email) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people share their email, which people_email_key forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT (code) AS code FROM people) AS people WHERE (code) IS NOT NULL GROUP BY (code) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people share their code, which people_code_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change types: `people.email` to text COLLATE "C", `people.code` to text, `people.city` to varchar(80)
ALTER TABLE people
  ALTER COLUMN email TYPE text COLLATE "C",
  ALTER COLUMN code TYPE text,
  ALTER COLUMN city TYPE varchar(80) COLLATE "POSIX";

COMMIT;
