-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE t IN SHARE UPDATE EXCLUSIVE MODE;
      LOCK TABLE u IN SHARE UPDATE EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- comment on the type `state`
COMMENT ON TYPE state IS 'It''s new; \ "quoted"';
-- comment on the type `other`
COMMENT ON TYPE other IS 'First.';
-- comment on the index `t_n_idx`
COMMENT ON INDEX t_n_idx IS 'New.';
-- comment on `t`
COMMENT ON TABLE t IS 'Two
lines -- and ; more: ''quoted'' $$ :name';
-- comment on `t.id`
COMMENT ON COLUMN t.id IS NULL;
-- comment on `t.s`
COMMENT ON COLUMN t.s IS 'It''s new.';
-- comment on `t.n`
COMMENT ON COLUMN t.n IS 'Added.';
-- comment on `u`
COMMENT ON TABLE u IS 'Added.';
COMMIT;
