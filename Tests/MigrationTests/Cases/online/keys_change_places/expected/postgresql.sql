-- Made by schemac: from from to to.
-- builds-index: the index behind `t_id_key` is built over every row
-- blocks-reads: `t` can be neither read nor written while its rows are read
-- builds-index: the index behind `t_pkey` is built over every row
-- blocks-reads: `t` can be neither read nor written while its rows are read
-- scans-table: every row of `r` is read for `r_t_fkey`
-- blocks-writes: `r` and `t` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `r_t_fkey` of `r`
ALTER TABLE r DROP CONSTRAINT r_t_fkey;

-- drop the unique constraint `t_u_key` of `t`
ALTER TABLE t DROP CONSTRAINT t_u_key;

-- drop the primary key `t_pkey` of `t`
ALTER TABLE t DROP CONSTRAINT t_pkey;

-- add the unique constraint `t_id_key` to `t`
ALTER TABLE t ADD CONSTRAINT t_id_key UNIQUE (id);

-- add the primary key `t_pkey` to `t`
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (u);

-- add the foreign key `r_t_fkey` to `r`
ALTER TABLE r ADD CONSTRAINT r_t_fkey FOREIGN KEY (t) REFERENCES t (id);

COMMIT;
