-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- comment on the type `state`
COMMENT ON TYPE state IS 'Old.';

-- comment on the type `other`
COMMENT ON TYPE other IS NULL;

-- comment on the index `t_n_idx`
COMMENT ON INDEX t_n_idx IS 'Old.';

-- comment on `t`
COMMENT ON TABLE t IS 'Old.';

-- comment on `t.id`
COMMENT ON COLUMN t.id IS 'Dropped.';

-- comment on `t.s`
COMMENT ON COLUMN t.s IS 'It''s old.';

-- comment on `t.n`
COMMENT ON COLUMN t.n IS NULL;

-- comment on `u`
COMMENT ON TABLE u IS NULL;

COMMIT;
