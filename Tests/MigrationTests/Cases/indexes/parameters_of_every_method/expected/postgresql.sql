-- Made by schemac: from from to to.
-- builds-index: the index `by_title` is built over every row
-- blocks-writes: `documents` cannot be written while the index is built
-- builds-index: the index `by_hash` is built over every row
-- blocks-writes: `documents` cannot be written while the index is built
-- builds-index: the index `by_words` is built over every row
-- blocks-writes: `documents` cannot be written while the index is built
-- builds-index: the index `by_place` is built over every row
-- blocks-writes: `documents` cannot be written while the index is built
-- builds-index: the index `by_data` is built over every row
-- blocks-writes: `documents` cannot be written while the index is built
-- builds-index: the index `by_day` is built over every row
-- blocks-writes: `documents` cannot be written while the index is built
-- builds-index: the index `by_lower` is built over every row
-- blocks-writes: `documents` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `by_title`
DROP INDEX by_title;

-- drop the index `by_hash`
DROP INDEX by_hash;

-- drop the index `by_words`
DROP INDEX by_words;

-- drop the index `by_place`
DROP INDEX by_place;

-- drop the index `by_data`
DROP INDEX by_data;

-- drop the index `by_day`
DROP INDEX by_day;

-- create the index `by_title` on `documents`
CREATE INDEX by_title ON documents (title COLLATE "C") WITH (fillfactor = 90);

-- create the index `by_hash` on `documents`
CREATE INDEX by_hash ON documents USING hash (title);

-- create the index `by_words` on `documents`
CREATE INDEX by_words ON documents USING gist (words tsvector_ops (siglen = 200)) WITH (buffering = auto, fillfactor = 80);

-- create the index `by_place` on `documents`
CREATE INDEX by_place ON documents USING spgist (place) WITH (fillfactor = 75);

-- create the index `by_data` on `documents`
CREATE INDEX by_data ON documents USING gin (data) WITH (fastupdate = on);

-- create the index `by_day` on `documents`
CREATE INDEX by_day ON documents USING brin (day) WITH (pages_per_range = 32);

-- create the index `by_lower` on `documents`
CREATE INDEX by_lower ON documents ((lower(title)) text_pattern_ops DESC NULLS LAST) INCLUDE (day);

COMMIT;
