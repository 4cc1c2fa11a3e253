-- Made by schemac: from from to to.
-- scans-table: every row of `c` is read for `c_a_id_fkey`
-- blocks-writes: `c` and `a` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

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
