-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE b IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE c IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the trigger of `a`
DROP TRIGGER a_on_update ON a;
DROP FUNCTION a_on_update();
-- drop the trigger of `c`
DROP TRIGGER c_on_update ON c;
DROP FUNCTION c_on_update();
-- let updates of `b` set `changed_at`
CREATE FUNCTION b_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.changed_at IS NOT DISTINCT FROM OLD.changed_at THEN
    NEW.changed_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;
CREATE TRIGGER b_on_update BEFORE UPDATE ON b FOR EACH ROW EXECUTE FUNCTION b_on_update();
-- let updates of `c` set `touched`
CREATE FUNCTION c_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.touched IS NOT DISTINCT FROM OLD.touched THEN
    NEW.touched := 1;
  END IF;
  RETURN NEW;
END
$on_update$;
CREATE TRIGGER c_on_update BEFORE UPDATE ON c FOR EACH ROW EXECUTE FUNCTION c_on_update();
COMMIT;
