-- Made by schemac: from to to from.
-- scans-table: every row of `c` is read for `c_a_id_fkey`
-- blocks-writes: `c` and `a` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- add the column `a_id` to `c`
ALTER TABLE c ADD COLUMN a_id bigint;

-- put `a_id` of `c` back
UPDATE c AS present
  SET a_id = kept.a_id
  FROM schemac_backup_09cf296b.c AS kept
  WHERE present.id = kept.id;

-- create the table `b`
CREATE TABLE b (
  id bigint NOT NULL,
  a_id bigint,
  CONSTRAINT b_pkey PRIMARY KEY (id)
);

INSERT INTO b (id, a_id)
  SELECT id, a_id FROM schemac_backup_09cf296b.b;

-- create the table `a`
CREATE TABLE a (
  id bigint NOT NULL,
  b_id bigint,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id)
);

INSERT INTO a (id, b_id)
  SELECT id, b_id FROM schemac_backup_09cf296b.a;

-- add the foreign key `c_a_id_fkey` to `c`
ALTER TABLE c ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id);

-- add the foreign key `b_a_id_fkey` to `b`
ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE;

-- drop the schema `schemac_backup_09cf296b`, whose rows are back
DROP TABLE schemac_backup_09cf296b.b, schemac_backup_09cf296b.a, schemac_backup_09cf296b.c;

DROP SCHEMA schemac_backup_09cf296b;

COMMIT;
