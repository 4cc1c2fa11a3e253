-- Made by schemac: from to to from.
-- drops-index: queries that use the index `posts_tags_idx` get slower
-- irreversible: `tags` of `posts` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- drop the index `posts_tags_idx`
DROP INDEX posts_tags_idx;

-- drop `tags` of `posts`
ALTER TABLE posts DROP COLUMN tags;

-- make the column `tags` of `posts` anew
ALTER TABLE posts ADD COLUMN tags text DEFAULT '' NOT NULL;

-- put `tags` of `posts` back
UPDATE posts AS present
  SET tags = kept.tags
  FROM schemac_backup_ae0fd24a.posts AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_ae0fd24a`, whose rows are back
DROP TABLE schemac_backup_ae0fd24a.posts;

DROP SCHEMA schemac_backup_ae0fd24a;

COMMIT;
