-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `addresses` that nothing was kept of stop the way back
-- data-may-not-fit: rows that break `addresses_country_check` stop the migration
-- data-may-not-fit: rows of `addresses` that share their street, country stop the migration
-- data-may-not-fit: rows of `addresses` that refer to nothing by `addresses_country_fkey` stop the migration
-- irreversible: what `addresses.country` held is lost
-- scans-table: every row of `addresses` is read
-- blocks-reads: `addresses` can be neither read nor written while its rows are read
-- builds-index: the index behind `addresses_street_country_key` is built over every row
-- blocks-reads: `addresses` can be neither read nor written while its rows are read
-- scans-table: every row of `addresses` is read for `addresses_country_check`
-- blocks-reads: `addresses` can be neither read nor written while its rows are read
-- builds-index: the index `addresses_country_idx` is built over every row
-- blocks-writes: `addresses` cannot be written while the index is built
-- builds-index: the index `addresses_by_box` is built over every row
-- blocks-writes: `addresses` cannot be written while the index is built
-- scans-table: every row of `addresses` is read for `addresses_country_fkey`
-- blocks-writes: `addresses` and `countries` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM addresses) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of addresses would have no country'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(NULL AS char(2)) AS country FROM addresses) AS addresses WHERE NOT (country <> ''XX'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of addresses break addresses_country_check'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT street AS street, CAST(NULL AS char(2)) AS country FROM addresses) AS addresses WHERE (street) IS NOT NULL AND (country) IS NOT NULL GROUP BY (street), (country) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of addresses share their street, country, which addresses_street_country_key forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(NULL AS char(2)) AS child_1 FROM addresses) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT code AS parent_1 FROM countries) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of addresses refer by country to no row of countries'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `country` to `addresses`
ALTER TABLE addresses ADD COLUMN country char(2);

-- in `addresses`, let `country` be what it says
ALTER TABLE addresses ALTER COLUMN country SET NOT NULL;

-- add the unique constraint `addresses_street_country_key` to `addresses`
ALTER TABLE addresses ADD CONSTRAINT addresses_street_country_key UNIQUE (street, country);

-- add the check `addresses_country_check` to `addresses`
ALTER TABLE addresses ADD CONSTRAINT addresses_country_check CHECK (country <> 'XX');

-- create the index `addresses_country_idx` on `addresses`
CREATE INDEX addresses_country_idx ON addresses (country);

-- create the index `addresses_by_box` on `addresses`
CREATE INDEX addresses_by_box ON addresses (box) WHERE country = 'AT';

-- add the foreign key `addresses_country_fkey` to `addresses`
ALTER TABLE addresses ADD CONSTRAINT addresses_country_fkey FOREIGN KEY (country) REFERENCES countries (code) ON DELETE CASCADE;

COMMIT;
