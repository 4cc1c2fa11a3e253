-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE docs IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `tenant_id` to `docs`, without values at first
ALTER TABLE docs ADD COLUMN tenant_id integer;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `docs` their `tenant_id`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 docs.id%TYPE;
  schemac_high_1 docs.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM docs ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM docs WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE docs SET tenant_id = 1
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (tenant_id IS NULL);
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
        UPDATE docs SET tenant_id = 1
          WHERE id >= schemac_low_1 AND (tenant_id IS NULL);
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
      LOCK TABLE docs IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `tenant_id` of `docs` not become NULL any more
ALTER TABLE docs ADD CONSTRAINT tenant_id_schemac_not_null CHECK (tenant_id IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `docs` that were written meanwhile their `tenant_id`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 docs.id%TYPE;
  schemac_high_1 docs.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM docs ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM docs WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE docs SET tenant_id = 1
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (tenant_id IS NULL);
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
        UPDATE docs SET tenant_id = 1
          WHERE id >= schemac_low_1 AND (tenant_id IS NULL);
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
-- find out whether `tenant_id` of `docs` have values in all rows
ALTER TABLE docs VALIDATE CONSTRAINT tenant_id_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE docs IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- in `docs`, let `tenant_id` be what it says
ALTER TABLE docs
  ALTER COLUMN tenant_id SET NOT NULL,
  DROP CONSTRAINT tenant_id_schemac_not_null;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_tenant_id_idx` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY docs_tenant_id_idx ON docs (tenant_id);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE docs IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE tenants IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `docs_tenant_id_fkey` to `docs` for rows to come
ALTER TABLE docs ADD CONSTRAINT docs_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `docs` meet the foreign key `docs_tenant_id_fkey`
ALTER TABLE docs VALIDATE CONSTRAINT docs_tenant_id_fkey;
COMMIT;
