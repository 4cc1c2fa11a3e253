-- Made by schemac: from to to from.
-- deletes-data: the values of `lines.id` are deleted
-- breaks-clients: clients that name the column `lines.id` fail from now on
-- data-may-not-fit: rows of `lines` that share their name stop the migration
-- builds-index: the index behind `lines_pkey` is built over every row
-- blocks-reads: `lines` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM lines WHERE (name) IS NOT NULL GROUP BY (name) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of lines share their name, which lines_pkey forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the unique constraint `lines_name_key` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_name_key;

-- drop the primary key `lines_pkey` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_pkey;

-- drop `id` of `lines`
ALTER TABLE lines DROP COLUMN id;

-- add the primary key `lines_pkey` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_pkey PRIMARY KEY (name);

COMMIT;
