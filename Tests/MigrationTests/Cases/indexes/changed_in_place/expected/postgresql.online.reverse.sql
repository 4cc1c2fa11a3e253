-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `one_schemac_back` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS one_schemac_back ON docs (title);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `two_schemac_back` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS two_schemac_back ON docs (rank);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `three_schemac_back` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS three_schemac_back ON docs (rank) WHERE rank > 3;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `four_schemac_back` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS four_schemac_back ON docs (title);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `five_schemac_back` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS five_schemac_back ON docs (rank) WITH (fillfactor = 70);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- move the index `one` out of the way
ALTER INDEX IF EXISTS one RENAME TO one_schemac_gone;
-- move the index `two` out of the way
ALTER INDEX IF EXISTS two RENAME TO two_schemac_gone;
-- move the index `three` out of the way
ALTER INDEX IF EXISTS three RENAME TO three_schemac_gone;
-- move the index `four` out of the way
ALTER INDEX IF EXISTS four RENAME TO four_schemac_gone;
-- move the index `five` out of the way
ALTER INDEX IF EXISTS five RENAME TO five_schemac_gone;
-- let the index that was built have the name `one`
ALTER INDEX one_schemac_back RENAME TO one;
-- let the index that was built have the name `two`
ALTER INDEX two_schemac_back RENAME TO two;
-- let the index that was built have the name `three`
ALTER INDEX three_schemac_back RENAME TO three;
-- let the index that was built have the name `four`
ALTER INDEX four_schemac_back RENAME TO four;
-- let the index that was built have the name `five`
ALTER INDEX five_schemac_back RENAME TO five;
-- comment on the index `six`
COMMENT ON INDEX six IS 'Old.';
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `one_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS one_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `two_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS two_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `three_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS three_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `four_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS four_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `five_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS five_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `five_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS five_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `four_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS four_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `three_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS three_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `two_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS two_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `one_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS one_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `five_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS five_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `four_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS four_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `three_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS three_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `two_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS two_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `one_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS one_schemac_old;
