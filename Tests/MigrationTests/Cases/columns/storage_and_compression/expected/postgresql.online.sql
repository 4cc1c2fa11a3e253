-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE files IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `extra` to `files`, without values at first
ALTER TABLE files ADD COLUMN extra text;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `files` their `extra`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 files.id%TYPE;
  schemac_high_1 files.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM files ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM files WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE files SET extra = ''x''
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (extra IS NULL);
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
        UPDATE files SET extra = ''x''
          WHERE id >= schemac_low_1 AND (extra IS NULL);
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
      LOCK TABLE files IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `extra` of `files` not become NULL any more
ALTER TABLE files ADD CONSTRAINT extra_schemac_not_null CHECK (extra IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `files` that were written meanwhile their `extra`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 files.id%TYPE;
  schemac_high_1 files.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM files ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM files WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE files SET extra = ''x''
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (extra IS NULL);
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
        UPDATE files SET extra = ''x''
          WHERE id >= schemac_low_1 AND (extra IS NULL);
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
-- find out whether `extra` of `files` have values in all rows
ALTER TABLE files VALIDATE CONSTRAINT extra_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE files IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the column `body` of `files` to `content`
ALTER TABLE files RENAME COLUMN body TO content;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE files RENAME CONSTRAINT files_body_not_null TO files_content_not_null;
  END IF;
END';
-- add the column `plain` to `files`
ALTER TABLE files ADD COLUMN plain text;
-- change the type of `files.title` to text
ALTER TABLE files ALTER COLUMN title TYPE text;
-- in `files`, let `extra` be what it says
ALTER TABLE files
  ALTER COLUMN extra SET NOT NULL,
  DROP CONSTRAINT extra_schemac_not_null;
-- drop `old` of `files`
ALTER TABLE files DROP COLUMN old;
-- change how long values of `files` are kept from now on
ALTER TABLE files ALTER COLUMN extra SET STORAGE PLAIN, ALTER COLUMN plain SET COMPRESSION pglz, ALTER COLUMN content SET STORAGE EXTERNAL, ALTER COLUMN content SET COMPRESSION pglz, ALTER COLUMN raw SET STORAGE EXTENDED, ALTER COLUMN data SET STORAGE EXTENDED, ALTER COLUMN data SET COMPRESSION DEFAULT, ALTER COLUMN size SET STORAGE MAIN, ALTER COLUMN title SET STORAGE MAIN, ALTER COLUMN title SET COMPRESSION pglz;
COMMIT;
