-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `lines` that share their name stop the migration
-- rewrites-table: every row of `lines` is written anew for `id`
-- blocks-reads: `lines` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `lines_name_key` is built over every row
-- blocks-reads: `lines` can be neither read nor written while its rows are read
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
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of lines share their name, which lines_name_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the primary key `lines_pkey` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_pkey;

-- add the column `id` to `lines`
ALTER TABLE lines ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY NOT NULL;

-- add the unique constraint `lines_name_key` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_name_key UNIQUE (name);

-- add the primary key `lines_pkey` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_pkey PRIMARY KEY (id);

COMMIT;
