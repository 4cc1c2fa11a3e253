-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE children IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE parents IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `children_a_fkey_schemac_new` to `children` for rows to come
ALTER TABLE children ADD CONSTRAINT children_a_fkey_schemac_new FOREIGN KEY (a) REFERENCES parents (id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `children` meet the foreign key `children_a_fkey_schemac_new`
ALTER TABLE children VALIDATE CONSTRAINT children_a_fkey_schemac_new;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE children IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE parents IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `children_b_fkey_schemac_new` to `children` for rows to come
ALTER TABLE children ADD CONSTRAINT children_b_fkey_schemac_new FOREIGN KEY (b) REFERENCES parents (id) ON DELETE SET NULL NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `children` meet the foreign key `children_b_fkey_schemac_new`
ALTER TABLE children VALIDATE CONSTRAINT children_b_fkey_schemac_new;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE children IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE parents IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `children_c_fkey_schemac_new` to `children` for rows to come
ALTER TABLE children ADD CONSTRAINT children_c_fkey_schemac_new FOREIGN KEY (c) REFERENCES parents (id) ON UPDATE SET NULL ON DELETE SET DEFAULT NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `children` meet the foreign key `children_c_fkey_schemac_new`
ALTER TABLE children VALIDATE CONSTRAINT children_c_fkey_schemac_new;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE children IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE parents IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `children_d_fkey_schemac_new` to `children` for rows to come
ALTER TABLE children ADD CONSTRAINT children_d_fkey_schemac_new FOREIGN KEY (d) REFERENCES parents (id) ON DELETE RESTRICT NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `children` meet the foreign key `children_d_fkey_schemac_new`
ALTER TABLE children VALIDATE CONSTRAINT children_d_fkey_schemac_new;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE children IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE parents IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `children_e_fkey_schemac_new` to `children` for rows to come
ALTER TABLE children ADD CONSTRAINT children_e_fkey_schemac_new FOREIGN KEY (e) REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `children` meet the foreign key `children_e_fkey_schemac_new`
ALTER TABLE children VALIDATE CONSTRAINT children_e_fkey_schemac_new;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE children IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE parents IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
-- in `children`, give `c` its default
ALTER TABLE children ALTER COLUMN c SET DEFAULT 1;
-- let the foreign key that was built have the name `children_a_fkey`
ALTER TABLE children RENAME CONSTRAINT children_a_fkey_schemac_new TO children_a_fkey;
-- let the foreign key that was built have the name `children_b_fkey`
ALTER TABLE children RENAME CONSTRAINT children_b_fkey_schemac_new TO children_b_fkey;
-- let the foreign key that was built have the name `children_c_fkey`
ALTER TABLE children RENAME CONSTRAINT children_c_fkey_schemac_new TO children_c_fkey;
-- let the foreign key that was built have the name `children_d_fkey`
ALTER TABLE children RENAME CONSTRAINT children_d_fkey_schemac_new TO children_d_fkey;
-- let the foreign key that was built have the name `children_e_fkey`
ALTER TABLE children RENAME CONSTRAINT children_e_fkey_schemac_new TO children_e_fkey;
COMMIT;
