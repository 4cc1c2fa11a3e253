-- Made by schemac: from from to to.
-- rewrites-table: rows of `carts` are written anew in one statement

SET lock_timeout = '10s';

BEGIN;

-- add the column `average` to `carts`
ALTER TABLE carts ADD COLUMN average integer;

-- give the rows of `carts` their `average`
UPDATE carts
  SET average = total / nullif(items, 0);

COMMIT;
