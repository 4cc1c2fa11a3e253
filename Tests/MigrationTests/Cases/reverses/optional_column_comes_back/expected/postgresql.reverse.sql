-- Made by schemac: from to to from.
-- irreversible: what `t.a` held is lost
-- irreversible: what `t.b` held is lost

SET lock_timeout = '10s';

BEGIN;

-- add the column `a` to `t`
ALTER TABLE t ADD COLUMN a text;

-- add the column `b` to `t`
ALTER TABLE t ADD COLUMN b integer DEFAULT 7 NOT NULL;

COMMIT;
