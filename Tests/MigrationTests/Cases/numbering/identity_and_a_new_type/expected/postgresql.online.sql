-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `a.id` to bigint
ALTER TABLE a ALTER COLUMN id TYPE bigint USING CAST(id AS bigint);
-- change the type of `b.id` to bigint
ALTER TABLE b ALTER COLUMN id TYPE bigint;
SET LOCAL statement_timeout = '60s';
-- in `a`, change how `id` is numbered
ALTER TABLE a ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('a', 'id'), max(id)) FROM a HAVING max(id) >= 1;
-- in `b`, change how `id` is numbered
DO 'DECLARE
  schemac_last bigint;
  schemac_sequence text := pg_get_serial_sequence(''b'', ''id'');
BEGIN
  EXECUTE ''SELECT CASE WHEN is_called THEN last_value END FROM '' || schemac_sequence INTO schemac_last;
  ALTER TABLE b ALTER COLUMN id DROP IDENTITY;
  CREATE SEQUENCE b_id_seq AS bigint OWNED BY b.id;
  ALTER TABLE b ALTER COLUMN id SET DEFAULT nextval(''b_id_seq'');
  IF schemac_last IS NOT NULL THEN
    PERFORM setval(pg_get_serial_sequence(''b'', ''id''), schemac_last);
  END IF;
END';
COMMIT;
