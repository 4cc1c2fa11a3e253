-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `prices.gone` fail from now on
-- blocks-reads: `prices` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `prices` are written anew in one statement
-- breaks-clients: clients get `prices.amount` as numeric(8, 1) from now on
-- rewrites-table: every row of `prices` is written anew for `amount`
-- blocks-reads: `prices` can be neither read nor written while its rows are written anew
-- scans-table: every row of `prices` is read
-- blocks-reads: `prices` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_c13abc4a`
LOCK TABLE prices;

CREATE SCHEMA schemac_backup_c13abc4a;

CREATE TABLE schemac_backup_c13abc4a.prices AS
  SELECT id, gone, amount, note, CAST(amount AS numeric(8, 1)) AS schemac_new_amount, CAST(coalesce(note, 'none') AS text) AS schemac_new_note FROM prices;

-- give the rows of `prices` their `note`
UPDATE prices
  SET note = coalesce(note, 'none')
  WHERE note IS NULL;

-- change the type of `prices.amount` to numeric(8, 1)
ALTER TABLE prices ALTER COLUMN amount TYPE numeric(8, 1);

-- in `prices`, make `note` NOT NULL
ALTER TABLE prices ALTER COLUMN note SET NOT NULL;

-- drop `gone` of `prices`
ALTER TABLE prices DROP COLUMN gone;

COMMIT;
