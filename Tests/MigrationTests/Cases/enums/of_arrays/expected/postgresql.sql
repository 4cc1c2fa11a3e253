-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `posts` with a removed value stop the migration
-- breaks-clients: clients that write 'old', 'new' as `tag` fail from now on
-- rewrites-table: every row of `posts` is written anew for `tags`
-- blocks-reads: `posts` can be neither read nor written while its rows are written anew
-- builds-index: the index `posts_tags_idx` is built over every row
-- blocks-writes: `posts` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM posts WHERE tags::text[] && ARRAY[''old'']) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts have a tags that is removed: old'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the index `posts_tags_idx`
DROP INDEX posts_tags_idx;

-- make the type `tag` anew: PostgreSQL cannot remove a value, and PostgreSQL cannot move a value
ALTER TYPE tag RENAME TO tag_schemac_old;

ALTER TYPE tag_schemac_old RENAME VALUE 'new' TO 'fresh';

CREATE TYPE tag AS ENUM ('hot', 'fresh');

-- change the type of `posts.tags` to the new tag[]
ALTER TABLE posts
  ALTER COLUMN tags DROP DEFAULT,
  ALTER COLUMN tags TYPE tag[] USING tags::text[]::tag[],
  ALTER COLUMN tags SET DEFAULT '{fresh}';

-- drop the old type `tag`
DROP TYPE tag_schemac_old;

-- create the index `posts_tags_idx` on `posts`
CREATE INDEX posts_tags_idx ON posts USING gin (tags);

COMMIT;
