-- Made by schemac: from to to from.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- drop the trigger `a_changed_at_on_update` of `a`
DROP TRIGGER a_changed_at_on_update;

-- drop the trigger `c_touched_on_update` of `c`
DROP TRIGGER c_touched_on_update;

-- create a trigger of `b`
CREATE TRIGGER b_changed_at_on_update AFTER UPDATE ON b FOR EACH ROW
WHEN NEW.changed_at IS OLD.changed_at AND NEW.changed_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE b SET changed_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

-- create a trigger of `c`
CREATE TRIGGER c_touched_on_update AFTER UPDATE ON c FOR EACH ROW
WHEN NEW.touched IS OLD.touched AND NEW.touched IS NOT 1
BEGIN
  UPDATE c SET touched = 1 WHERE rowid = NEW.rowid;
END;

COMMIT;

PRAGMA foreign_keys = ON;
