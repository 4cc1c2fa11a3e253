-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- drop the trigger of `b`
DROP TRIGGER b_on_update ON b;

DROP FUNCTION b_on_update();

-- drop the trigger of `c`
DROP TRIGGER c_on_update ON c;

DROP FUNCTION c_on_update();

-- let updates of `a` set `changed_at`
CREATE FUNCTION a_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.changed_at IS NOT DISTINCT FROM OLD.changed_at THEN
    NEW.changed_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER a_on_update BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION a_on_update();

-- let updates of `c` set `touched`
CREATE FUNCTION c_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.touched IS NOT DISTINCT FROM OLD.touched THEN
    NEW.touched := 2;
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER c_on_update BEFORE UPDATE ON c FOR EACH ROW EXECUTE FUNCTION c_on_update();

COMMIT;
