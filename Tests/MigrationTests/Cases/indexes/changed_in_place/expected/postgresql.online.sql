-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `one_schemac_new` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY one_schemac_new ON docs (title, rank);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `two_schemac_new` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY two_schemac_new ON docs (rank DESC);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `three_schemac_new` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY three_schemac_new ON docs (rank) WHERE rank > 4;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `four_schemac_new` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY four_schemac_new ON docs USING hash (title);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `five_schemac_new` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY five_schemac_new ON docs (rank) WITH (fillfactor = 80);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- move the index `one` out of the way
ALTER INDEX one RENAME TO one_schemac_old;
-- move the index `two` out of the way
ALTER INDEX two RENAME TO two_schemac_old;
-- move the index `three` out of the way
ALTER INDEX three RENAME TO three_schemac_old;
-- move the index `four` out of the way
ALTER INDEX four RENAME TO four_schemac_old;
-- move the index `five` out of the way
ALTER INDEX five RENAME TO five_schemac_old;
-- let the index that was built have the name `one`
ALTER INDEX one_schemac_new RENAME TO one;
-- let the index that was built have the name `two`
ALTER INDEX two_schemac_new RENAME TO two;
-- let the index that was built have the name `three`
ALTER INDEX three_schemac_new RENAME TO three;
-- let the index that was built have the name `four`
ALTER INDEX four_schemac_new RENAME TO four;
-- let the index that was built have the name `five`
ALTER INDEX five_schemac_new RENAME TO five;
-- comment on the index `six`
COMMENT ON INDEX six IS 'New.';
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `one_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS one_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `two_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS two_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `three_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS three_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `four_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS four_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `five_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS five_schemac_old;
