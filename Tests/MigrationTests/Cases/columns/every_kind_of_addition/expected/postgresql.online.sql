-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE members IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `greeting` to `members`, without values at first
ALTER TABLE members ADD COLUMN greeting text;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `members` their `greeting`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 members.id%TYPE;
  schemac_high_1 members.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM members ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM members WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE members SET greeting = ''Dear '' || name
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (greeting IS NULL);
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
        UPDATE members SET greeting = ''Dear '' || name
          WHERE id >= schemac_low_1 AND (greeting IS NULL);
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
      LOCK TABLE members IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `greeting` of `members` not become NULL any more
ALTER TABLE members ADD CONSTRAINT greeting_schemac_not_null CHECK (greeting IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `members` that were written meanwhile their `greeting`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 members.id%TYPE;
  schemac_high_1 members.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM members ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM members WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE members SET greeting = ''Dear '' || name
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (greeting IS NULL);
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
        UPDATE members SET greeting = ''Dear '' || name
          WHERE id >= schemac_low_1 AND (greeting IS NULL);
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
-- find out whether `greeting` of `members` have values in all rows
ALTER TABLE members VALIDATE CONSTRAINT greeting_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE members IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the column `nickname` to `members`
ALTER TABLE members ADD COLUMN nickname text;
-- add the column `state` to `members`
ALTER TABLE members ADD COLUMN state varchar(20) DEFAULT 'it''s new' NOT NULL;
-- add the column `score` to `members`
ALTER TABLE members ADD COLUMN score numeric(6, 2) DEFAULT -1.50 NOT NULL;
-- add the column `seen` to `members`
ALTER TABLE members ADD COLUMN seen boolean DEFAULT false NOT NULL;
-- add the column `joined_at` to `members`
ALTER TABLE members ADD COLUMN joined_at timestamptz DEFAULT now() NOT NULL;
-- add the column `born_on` to `members`
ALTER TABLE members ADD COLUMN born_on date DEFAULT '2000-02-29' NOT NULL;
-- add the column `settings` to `members`
ALTER TABLE members ADD COLUMN settings jsonb DEFAULT '{"theme": "dark"}' NOT NULL;
-- in `members`, let `greeting` be what it says
ALTER TABLE members
  ALTER COLUMN greeting SET NOT NULL,
  DROP CONSTRAINT greeting_schemac_not_null;
SET LOCAL statement_timeout = '3600s';
-- add the column `length` to `members`
ALTER TABLE members ADD COLUMN length integer GENERATED ALWAYS AS (length(name)) STORED NOT NULL;
COMMIT;
