-- Made by schemac: from from to to.
-- blocks-reads: `posts` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `posts.tags` as text[] from now on
-- data-may-not-fit: values of `posts.tags` that cannot be converted stop the migration
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM posts WHERE CAST(string_to_array(tags, '','') AS text[]) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts have no tags'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_ae0fd24a`
LOCK TABLE posts;

CREATE SCHEMA schemac_backup_ae0fd24a;

CREATE TABLE schemac_backup_ae0fd24a.posts AS
  SELECT id, tags, CAST(string_to_array(tags, ',') AS text[]) AS schemac_new_tags FROM posts;

-- change the type of `posts.tags` to text[]
ALTER TABLE posts
  ALTER COLUMN tags DROP DEFAULT,
  ALTER COLUMN tags TYPE text[] USING string_to_array(tags, ','),
  ALTER COLUMN tags SET DEFAULT '{}';

-- create the index `posts_tags_idx` on `posts`
CREATE INDEX posts_tags_idx ON posts USING gin (tags);

COMMIT;
