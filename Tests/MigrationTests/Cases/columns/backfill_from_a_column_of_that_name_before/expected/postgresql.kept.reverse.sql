-- Made by schemac: from to to from.
-- deletes-data: the values of `prices.gross` are deleted
-- breaks-clients: clients that name the column `prices.gross` fail from now on
-- data-may-not-fit: rows of `prices` that nothing was kept of stop the way back
-- breaks-clients: clients that name the column `tax` of `prices` fail from now on
-- scans-table: every row of `prices` is read
-- blocks-reads: `prices` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM prices AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_246f1f23.prices AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of prices would have no tax'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- rename the column `tax` of `prices` to `net`
ALTER TABLE prices RENAME COLUMN tax TO net;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE prices RENAME CONSTRAINT prices_tax_not_null TO prices_net_not_null;
  END IF;
END';

-- add the column `tax` to `prices`
ALTER TABLE prices ADD COLUMN tax integer;

-- put `tax` of `prices` back
UPDATE prices AS present
  SET tax = kept.tax
  FROM schemac_backup_246f1f23.prices AS kept
  WHERE present.id = kept.id;

-- in `prices`, let `tax` be what it says
ALTER TABLE prices ALTER COLUMN tax SET NOT NULL;

-- drop `gross` of `prices`
ALTER TABLE prices DROP COLUMN gross;

-- drop the schema `schemac_backup_246f1f23`, whose rows are back
DROP TABLE schemac_backup_246f1f23.prices;

DROP SCHEMA schemac_backup_246f1f23;

COMMIT;
