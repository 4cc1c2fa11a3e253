-- Made by schemac from storage. Do not edit.

BEGIN;

CREATE UNLOGGED TABLE pages (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  url text NOT NULL,
  body bytea NOT NULL,
  notes text NOT NULL,
  parent_id bigint,
  CONSTRAINT pages_pkey PRIMARY KEY (id) INCLUDE (url) WITH (fillfactor = 80),
  CONSTRAINT pages_url_parent_id_id_key UNIQUE (url) INCLUDE (parent_id, id) WITH (deduplicate_items = off),
  CONSTRAINT "full" CHECK (length(url) > 0)
) WITH (autovacuum_enabled = off, fillfactor = 70, toast.autovacuum_vacuum_scale_factor = 0.05);

ALTER TABLE pages ALTER COLUMN body SET STORAGE EXTERNAL, ALTER COLUMN notes SET STORAGE MAIN, ALTER COLUMN notes SET COMPRESSION pglz;

ALTER TABLE pages ADD CONSTRAINT short CHECK (length(url) < 2000) NOT VALID;

ALTER TABLE pages ADD CONSTRAINT pages_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES pages (id) NOT VALID;

CREATE UNLOGGED TABLE links (
  page_id bigint NOT NULL,
  other_id bigint,
  CONSTRAINT links_page_id_fkey FOREIGN KEY (page_id) REFERENCES pages (id)
);

ALTER TABLE links ADD CONSTRAINT links_other_id_fkey FOREIGN KEY (other_id) REFERENCES pages (id) NOT VALID;

COMMIT;
