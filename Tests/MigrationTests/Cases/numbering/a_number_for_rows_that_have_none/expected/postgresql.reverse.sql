-- Made by schemac: from to to from.
-- deletes-data: the values of `lines.id` are deleted
-- breaks-clients: clients that name the column `lines.id` fail from now on
-- builds-index: the index behind `lines_pkey` is built over every row
-- blocks-reads: `lines` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the unique constraint `lines_name_key` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_name_key;

-- drop the primary key `lines_pkey` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_pkey;

-- drop `id` of `lines`
ALTER TABLE lines DROP COLUMN id;

-- add the primary key `lines_pkey` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_pkey PRIMARY KEY (name);

COMMIT;
