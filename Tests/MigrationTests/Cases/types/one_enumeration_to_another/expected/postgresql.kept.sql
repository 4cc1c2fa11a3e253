-- Made by schemac: from from to to.
-- blocks-reads: `walls` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `walls.color` as paint from now on
-- data-may-not-fit: values of `walls.color` that cannot be converted stop the migration
-- rewrites-table: every row of `walls` is written anew for `color`
-- blocks-reads: `walls` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_78265d94`
LOCK TABLE walls;

CREATE SCHEMA schemac_backup_78265d94;

CREATE TABLE schemac_backup_78265d94.walls AS
  SELECT id, color::text AS color FROM walls;

-- change the type of `walls.color` to paint
ALTER TABLE walls
  ALTER COLUMN color DROP DEFAULT,
  ALTER COLUMN color TYPE paint USING CASE color WHEN 'red' THEN CAST('crimson' AS paint) ELSE 'lime' END::paint,
  ALTER COLUMN color SET DEFAULT 'none';

COMMIT;
