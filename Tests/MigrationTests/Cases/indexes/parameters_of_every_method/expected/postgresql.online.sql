-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_title_schemac_new` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY by_title_schemac_new ON documents (title COLLATE "C") WITH (fillfactor = 90);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_hash_schemac_new` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY by_hash_schemac_new ON documents USING hash (title);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_words_schemac_new` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY by_words_schemac_new ON documents USING gist (words tsvector_ops (siglen = 200)) WITH (buffering = auto, fillfactor = 80);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_place_schemac_new` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY by_place_schemac_new ON documents USING spgist (place) WITH (fillfactor = 75);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_data_schemac_new` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY by_data_schemac_new ON documents USING gin (data) WITH (fastupdate = on);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_day_schemac_new` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY by_day_schemac_new ON documents USING brin (day) WITH (pages_per_range = 32);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- move the index `by_title` out of the way
ALTER INDEX by_title RENAME TO by_title_schemac_old;
-- move the index `by_hash` out of the way
ALTER INDEX by_hash RENAME TO by_hash_schemac_old;
-- move the index `by_words` out of the way
ALTER INDEX by_words RENAME TO by_words_schemac_old;
-- move the index `by_place` out of the way
ALTER INDEX by_place RENAME TO by_place_schemac_old;
-- move the index `by_data` out of the way
ALTER INDEX by_data RENAME TO by_data_schemac_old;
-- move the index `by_day` out of the way
ALTER INDEX by_day RENAME TO by_day_schemac_old;
-- let the index that was built have the name `by_title`
ALTER INDEX by_title_schemac_new RENAME TO by_title;
-- let the index that was built have the name `by_hash`
ALTER INDEX by_hash_schemac_new RENAME TO by_hash;
-- let the index that was built have the name `by_words`
ALTER INDEX by_words_schemac_new RENAME TO by_words;
-- let the index that was built have the name `by_place`
ALTER INDEX by_place_schemac_new RENAME TO by_place;
-- let the index that was built have the name `by_data`
ALTER INDEX by_data_schemac_new RENAME TO by_data;
-- let the index that was built have the name `by_day`
ALTER INDEX by_day_schemac_new RENAME TO by_day;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_lower` on `documents`, while clients go on
CREATE INDEX CONCURRENTLY by_lower ON documents ((lower(title)) text_pattern_ops DESC NULLS LAST) INCLUDE (day);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_title_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_title_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_hash_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_hash_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_words_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_words_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_place_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_place_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_data_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_data_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_day_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_day_schemac_old;
