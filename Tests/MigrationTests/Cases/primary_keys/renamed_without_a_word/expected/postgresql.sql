-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `a` that share their id stop the migration
-- builds-index: the index behind `a_identity` is built over every row
-- blocks-reads: `a` can be neither read nor written while its rows are read
-- scans-table: every row of `b` is read for `b_a_id_fkey`
-- blocks-writes: `b` and `a` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM a WHERE (id) IS NOT NULL GROUP BY (id) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of a share their id, which a_identity forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `b_a_id_fkey` of `b`
ALTER TABLE b DROP CONSTRAINT b_a_id_fkey;

-- drop the primary key `a_key` of `a`
ALTER TABLE a DROP CONSTRAINT a_key;

-- add the primary key `a_identity` to `a`
ALTER TABLE a ADD CONSTRAINT a_identity PRIMARY KEY (id);

-- add the foreign key `b_a_id_fkey` to `b`
ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id);

COMMIT;
