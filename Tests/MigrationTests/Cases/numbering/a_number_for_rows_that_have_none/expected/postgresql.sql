-- Made by schemac: from from to to.
-- rewrites-table: every row of `lines` is written anew for `id`
-- blocks-reads: `lines` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `lines_name_key` is built over every row
-- blocks-reads: `lines` can be neither read nor written while its rows are read
-- builds-index: the index behind `lines_pkey` is built over every row
-- blocks-reads: `lines` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the primary key `lines_pkey` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_pkey;

-- add the column `id` to `lines`
ALTER TABLE lines ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY NOT NULL;

-- add the unique constraint `lines_name_key` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_name_key UNIQUE (name);

-- add the primary key `lines_pkey` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_pkey PRIMARY KEY (id);

COMMIT;
