-- Made by schemac: from from to to.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- drop the trigger `b_changed_at_on_update` of `b`
DROP TRIGGER b_changed_at_on_update;

-- drop the trigger `c_touched_on_update` of `c`
DROP TRIGGER c_touched_on_update;

-- create a trigger of `a`
CREATE TRIGGER a_changed_at_on_update AFTER UPDATE ON a FOR EACH ROW
WHEN NEW.changed_at IS OLD.changed_at AND NEW.changed_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE a SET changed_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

-- create a trigger of `c`
CREATE TRIGGER c_touched_on_update AFTER UPDATE ON c FOR EACH ROW
WHEN NEW.touched IS OLD.touched AND NEW.touched IS NOT 2
BEGIN
  UPDATE c SET touched = 2 WHERE rowid = NEW.rowid;
END;

COMMIT;

PRAGMA foreign_keys = ON;
