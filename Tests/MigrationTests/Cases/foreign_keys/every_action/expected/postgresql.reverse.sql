-- Made by schemac: from to to from.
-- scans-table: every row of `children` is read for `children_a_fkey`
-- blocks-writes: `children` and `parents` cannot be written while the rows are read
-- scans-table: every row of `children` is read for `children_b_fkey`
-- blocks-writes: `children` and `parents` cannot be written while the rows are read
-- scans-table: every row of `children` is read for `children_c_fkey`
-- blocks-writes: `children` and `parents` cannot be written while the rows are read
-- scans-table: every row of `children` is read for `children_d_fkey`
-- blocks-writes: `children` and `parents` cannot be written while the rows are read
-- scans-table: every row of `children` is read for `children_e_fkey`
-- blocks-writes: `children` and `parents` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `children_a_fkey` of `children`
ALTER TABLE children DROP CONSTRAINT children_a_fkey;

-- drop the foreign key `children_b_fkey` of `children`
ALTER TABLE children DROP CONSTRAINT children_b_fkey;

-- drop the foreign key `children_c_fkey` of `children`
ALTER TABLE children DROP CONSTRAINT children_c_fkey;

-- drop the foreign key `children_d_fkey` of `children`
ALTER TABLE children DROP CONSTRAINT children_d_fkey;

-- drop the foreign key `children_e_fkey` of `children`
ALTER TABLE children DROP CONSTRAINT children_e_fkey;

-- in `children`, take the default of `c` away
ALTER TABLE children ALTER COLUMN c DROP DEFAULT;

-- add the foreign key `children_a_fkey` to `children`
ALTER TABLE children ADD CONSTRAINT children_a_fkey FOREIGN KEY (a) REFERENCES parents (id);

-- add the foreign key `children_b_fkey` to `children`
ALTER TABLE children ADD CONSTRAINT children_b_fkey FOREIGN KEY (b) REFERENCES parents (id) ON DELETE CASCADE;

-- add the foreign key `children_c_fkey` to `children`
ALTER TABLE children ADD CONSTRAINT children_c_fkey FOREIGN KEY (c) REFERENCES parents (id) ON DELETE SET NULL;

-- add the foreign key `children_d_fkey` to `children`
ALTER TABLE children ADD CONSTRAINT children_d_fkey FOREIGN KEY (d) REFERENCES parents (id) ON UPDATE CASCADE ON DELETE SET DEFAULT;

-- add the foreign key `children_e_fkey` to `children`
ALTER TABLE children ADD CONSTRAINT children_e_fkey FOREIGN KEY (e) REFERENCES parents (id) ON DELETE RESTRICT;

COMMIT;
