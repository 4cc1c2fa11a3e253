-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

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
