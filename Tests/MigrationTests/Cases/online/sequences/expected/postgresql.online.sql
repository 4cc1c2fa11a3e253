-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the sequence `coming`
CREATE SEQUENCE coming AS bigint START WITH 10;
COMMENT ON SEQUENCE coming IS 'It is new.';
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `new_number` to `t`, without values at first
ALTER TABLE t ADD COLUMN new_number bigint,
  ALTER COLUMN new_number SET DEFAULT nextval('coming');
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `t` their `new_number`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 t.id%TYPE;
  schemac_high_1 t.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM t ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM t WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE t SET new_number = nextval(''coming'')
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (new_number IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE t SET new_number = nextval(''coming'')
          WHERE id >= schemac_low_1 AND (new_number IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
  END IF;
END';

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `new_number` of `t` not become NULL any more
ALTER TABLE t ADD CONSTRAINT new_number_schemac_not_null CHECK (new_number IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `t` that were written meanwhile their `new_number`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 t.id%TYPE;
  schemac_high_1 t.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM t ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM t WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE t SET new_number = nextval(''coming'')
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (new_number IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE t SET new_number = nextval(''coming'')
          WHERE id >= schemac_low_1 AND (new_number IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
  END IF;
END';

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `new_number` of `t` have values in all rows
ALTER TABLE t VALIDATE CONSTRAINT new_number_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE gone IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let the sequence `a` stand alone
ALTER SEQUENCE a OWNED BY NONE;
-- let the sequence `b` stand alone
ALTER SEQUENCE b OWNED BY NONE;
-- let the sequence `c` stand alone
ALTER SEQUENCE c OWNED BY NONE;
-- let the sequence `e` stand alone
ALTER SEQUENCE e OWNED BY NONE;
-- drop `gone`
DROP TABLE gone;
-- rename the table `t` to `u`
ALTER TABLE t RENAME TO u;
-- rename the primary key `t_pkey` to `u_pkey`
ALTER INDEX t_pkey RENAME TO u_pkey;
-- rename the sequence `counted` to `numbered`
ALTER SEQUENCE counted RENAME TO numbered;
-- rename the column `b` of `u` to `key_b`
ALTER TABLE u RENAME COLUMN b TO key_b;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE u RENAME CONSTRAINT t_id_not_null TO u_id_not_null;
    ALTER TABLE u RENAME CONSTRAINT t_a_not_null TO u_a_not_null;
    ALTER TABLE u RENAME CONSTRAINT t_b_not_null TO u_key_b_not_null;
    ALTER TABLE u RENAME CONSTRAINT t_f_not_null TO u_f_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `u.f` to integer
ALTER TABLE u
  ALTER COLUMN f DROP DEFAULT,
  ALTER COLUMN f TYPE integer,
  ALTER COLUMN f SET DEFAULT nextval('f');
SET LOCAL statement_timeout = '60s';
-- change how the sequence `numbered` counts
ALTER SEQUENCE numbered AS bigint INCREMENT BY 3 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
-- in `u`, let `new_number` be what it says
ALTER TABLE u
  ALTER COLUMN new_number SET DEFAULT nextval('coming'),
  ALTER COLUMN new_number SET NOT NULL,
  DROP CONSTRAINT new_number_schemac_not_null;
-- drop `e` of `u`
ALTER TABLE u DROP COLUMN e;
-- drop the sequence `going`
DROP SEQUENCE going;
SET LOCAL statement_timeout = '3600s';
-- add the column `made_again` to `u`
ALTER TABLE u ADD COLUMN made_again integer GENERATED ALWAYS AS (CAST(f AS integer) + 1) STORED NOT NULL;
SET LOCAL statement_timeout = '60s';
-- give the sequence `b` its owner
ALTER SEQUENCE b OWNED BY u.id;
-- give the sequence `d` its owner
ALTER SEQUENCE d OWNED BY u.key_b;
-- give the sequence `e` its owner
ALTER SEQUENCE e OWNED BY u.made_again;
-- give the sequence `coming` its owner
ALTER SEQUENCE coming OWNED BY u.new_number;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `u_new_number_key` on `u`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY u_new_number_key ON u (new_number);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE u IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the unique constraint `u_new_number_key` of `u` of that index
ALTER TABLE u ADD CONSTRAINT u_new_number_key UNIQUE USING INDEX u_new_number_key;
COMMIT;
