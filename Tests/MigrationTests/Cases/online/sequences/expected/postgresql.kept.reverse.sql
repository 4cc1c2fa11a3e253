-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `u.made_again` fail from now on
-- deletes-data: the values of `u.new_number` are deleted
-- breaks-clients: clients that name the column `u.new_number` fail from now on
-- breaks-clients: clients that name `u` fail from now on
-- breaks-clients: clients that draw from `numbered` fail from now on
-- breaks-clients: clients that name the column `key_b` of `u` fail from now on
-- rewrites-table: every row of `t` is written anew for `e`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `t.f` as bigint from now on
-- rewrites-table: every row of `t` is written anew for `f`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- deletes-data: the number that `coming` has come to is lost: made again, it gives numbers twice
-- breaks-clients: clients that draw from `coming` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- let the sequence `b` stand alone
ALTER SEQUENCE b OWNED BY NONE;

-- let the sequence `d` stand alone
ALTER SEQUENCE d OWNED BY NONE;

-- let the sequence `e` stand alone
ALTER SEQUENCE e OWNED BY NONE;

-- let the sequence `coming` stand alone
ALTER SEQUENCE coming OWNED BY NONE;

-- drop the unique constraint `u_new_number_key` of `u`
ALTER TABLE u DROP CONSTRAINT u_new_number_key;

-- drop `made_again` of `u`
ALTER TABLE u DROP COLUMN made_again;

-- rename the table `u` to `t`
ALTER TABLE u RENAME TO t;

-- rename the primary key `u_pkey` to `t_pkey`
ALTER INDEX u_pkey RENAME TO t_pkey;

-- rename the sequence `numbered` to `counted`
ALTER SEQUENCE numbered RENAME TO counted;

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

-- create the sequence `going`
CREATE SEQUENCE going AS bigint;

COMMENT ON SEQUENCE going IS 'Soon gone.';

-- add the column `e` to `t`
ALTER TABLE t ADD COLUMN e integer DEFAULT nextval('e');

-- change the type of `t.f` to bigint
ALTER TABLE t
  ALTER COLUMN f DROP DEFAULT,
  ALTER COLUMN f TYPE bigint,
  ALTER COLUMN f SET DEFAULT nextval('f');

-- put `e` of `t` back
UPDATE t AS present
  SET e = kept.e
  FROM schemac_backup_035a3096.t AS kept
  WHERE present.id = kept.id;

-- change how the sequence `counted` counts
ALTER SEQUENCE counted AS bigint INCREMENT BY 2 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;

-- drop `new_number` of `t`
ALTER TABLE t DROP COLUMN new_number;

-- drop the sequence `coming`
DROP SEQUENCE coming;

-- create the table `gone`
CREATE TABLE gone (
  id bigint DEFAULT nextval('c') NOT NULL,
  CONSTRAINT gone_pkey PRIMARY KEY (id)
);

INSERT INTO gone (id)
  SELECT id FROM schemac_backup_035a3096.gone;

-- give the sequence `a` its owner
ALTER SEQUENCE a OWNED BY t.a;

-- give the sequence `b` its owner
ALTER SEQUENCE b OWNED BY t.b;

-- give the sequence `c` its owner
ALTER SEQUENCE c OWNED BY gone.id;

-- give the sequence `e` its owner
ALTER SEQUENCE e OWNED BY t.e;

-- drop the schema `schemac_backup_035a3096`, whose rows are back
DROP TABLE schemac_backup_035a3096.gone, schemac_backup_035a3096.t;

DROP SCHEMA schemac_backup_035a3096;

COMMIT;
