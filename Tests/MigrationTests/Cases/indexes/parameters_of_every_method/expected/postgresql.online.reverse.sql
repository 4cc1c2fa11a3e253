-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_title_schemac_back` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS by_title_schemac_back ON documents (title) WITH (deduplicate_items = off, fillfactor = 90);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_hash_schemac_back` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS by_hash_schemac_back ON documents USING hash (title) WITH (fillfactor = 60);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_words_schemac_back` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS by_words_schemac_back ON documents USING gist (words tsvector_ops (siglen = 100));

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_place_schemac_back` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS by_place_schemac_back ON documents USING spgist (place) WITH (fillfactor = 70);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_data_schemac_back` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS by_data_schemac_back ON documents USING gin (data) WITH (fastupdate = off, gin_pending_list_limit = 128);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_day_schemac_back` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS by_day_schemac_back ON documents USING brin (day) WITH (autosummarize = on, pages_per_range = 16);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- move the index `by_title` out of the way
ALTER INDEX IF EXISTS by_title RENAME TO by_title_schemac_gone;
-- move the index `by_hash` out of the way
ALTER INDEX IF EXISTS by_hash RENAME TO by_hash_schemac_gone;
-- move the index `by_words` out of the way
ALTER INDEX IF EXISTS by_words RENAME TO by_words_schemac_gone;
-- move the index `by_place` out of the way
ALTER INDEX IF EXISTS by_place RENAME TO by_place_schemac_gone;
-- move the index `by_data` out of the way
ALTER INDEX IF EXISTS by_data RENAME TO by_data_schemac_gone;
-- move the index `by_day` out of the way
ALTER INDEX IF EXISTS by_day RENAME TO by_day_schemac_gone;
-- let the index that was built have the name `by_title`
ALTER INDEX by_title_schemac_back RENAME TO by_title;
-- let the index that was built have the name `by_hash`
ALTER INDEX by_hash_schemac_back RENAME TO by_hash;
-- let the index that was built have the name `by_words`
ALTER INDEX by_words_schemac_back RENAME TO by_words;
-- let the index that was built have the name `by_place`
ALTER INDEX by_place_schemac_back RENAME TO by_place;
-- let the index that was built have the name `by_data`
ALTER INDEX by_data_schemac_back RENAME TO by_data;
-- let the index that was built have the name `by_day`
ALTER INDEX by_day_schemac_back RENAME TO by_day;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_lower`
DROP INDEX CONCURRENTLY IF EXISTS by_lower;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_title_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS by_title_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_hash_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS by_hash_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_words_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS by_words_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_place_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS by_place_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_data_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS by_data_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_day_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS by_day_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_day_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS by_day_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_data_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS by_data_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_place_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS by_place_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_words_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS by_words_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_hash_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS by_hash_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_title_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS by_title_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_day_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_day_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_data_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_data_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_place_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_place_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_words_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_words_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_hash_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_hash_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_title_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_title_schemac_old;
