-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `c` that refer to nothing by `c_a_id_fkey` stop the migration
-- irreversible: what `c.a_id` held is lost
-- irreversible: the rows that `b` held are lost: it comes back empty
-- irreversible: the rows that `a` held are lost: it comes back empty
-- scans-table: every row of `c` is read for `c_a_id_fkey`
-- blocks-writes: `c` and `a` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(NULL AS bigint) AS child_1 FROM c) AS child WHERE child_1 IS NOT NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of c refer by a_id to no row of a'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `a_id` to `c`
ALTER TABLE c ADD COLUMN a_id bigint;

-- create the table `b`
CREATE TABLE b (
  id bigint NOT NULL,
  a_id bigint,
  CONSTRAINT b_pkey PRIMARY KEY (id)
);

-- create the table `a`
CREATE TABLE a (
  id bigint NOT NULL,
  b_id bigint,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id)
);

-- add the foreign key `c_a_id_fkey` to `c`
ALTER TABLE c ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id);

-- add the foreign key `b_a_id_fkey` to `b`
ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE;

COMMIT;
