-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `u.made_again` fail from now on
-- irreversible: what `t.e` held is lost
-- breaks-clients: clients that name `u` fail from now on
-- breaks-clients: clients that name the column `key_b` of `u` fail from now on
-- rewrites-table: every row of `t` is written anew for `e`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `t.f` as bigint from now on
-- rewrites-table: every row of `t` is written anew for `f`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- irreversible: the rows that `gone` held are lost: it comes back empty

SET lock_timeout = '10s';

BEGIN;

-- let the sequence `b` stand alone
ALTER SEQUENCE b OWNED BY NONE;

-- let the sequence `d` stand alone
ALTER SEQUENCE d OWNED BY NONE;

-- let the sequence `e` stand alone
ALTER SEQUENCE e OWNED BY NONE;

-- drop `made_again` of `u`
ALTER TABLE u DROP COLUMN made_again;

-- rename the table `u` to `t`
ALTER TABLE u RENAME TO t;

-- rename the primary key `u_pkey` to `t_pkey`
ALTER INDEX u_pkey RENAME TO t_pkey;

-- rename the column `key_b` of `t` to `b`
ALTER TABLE t RENAME COLUMN key_b TO b;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE t RENAME CONSTRAINT u_id_not_null TO t_id_not_null;
    ALTER TABLE t RENAME CONSTRAINT u_a_not_null TO t_a_not_null;
    ALTER TABLE t RENAME CONSTRAINT u_key_b_not_null TO t_b_not_null;
    ALTER TABLE t RENAME CONSTRAINT u_f_not_null TO t_f_not_null;
  END IF;
END';

-- add the column `e` to `t`
ALTER TABLE t ADD COLUMN e integer DEFAULT nextval('e');

-- change the type of `t.f` to bigint
ALTER TABLE t
  ALTER COLUMN f DROP DEFAULT,
  ALTER COLUMN f TYPE bigint,
  ALTER COLUMN f SET DEFAULT nextval('f');

-- create the table `gone`
CREATE TABLE gone (
  id bigint DEFAULT nextval('c') NOT NULL,
  CONSTRAINT gone_pkey PRIMARY KEY (id)
);

-- give the sequence `a` its owner
ALTER SEQUENCE a OWNED BY t.a;

-- give the sequence `b` its owner
ALTER SEQUENCE b OWNED BY t.b;

-- give the sequence `c` its owner
ALTER SEQUENCE c OWNED BY gone.id;

-- give the sequence `e` its owner
ALTER SEQUENCE e OWNED BY t.e;

COMMIT;
