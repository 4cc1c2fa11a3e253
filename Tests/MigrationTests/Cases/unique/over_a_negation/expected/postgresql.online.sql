-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `one_of_each` on `visits`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY one_of_each ON visits (is_long, (NOT (is_long)));
