-- Made by schemac from foreign_key_to_itself. Do not edit.

BEGIN;

CREATE TABLE categories (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  parent_id uuid,
  code text NOT NULL,
  parent_code text,
  CONSTRAINT categories_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT categories_code_key UNIQUE (code),
  CONSTRAINT categories_tenant_id_parent_id_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES categories (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT categories_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES categories (code) ON UPDATE CASCADE
);

CREATE INDEX categories_tenant_id_parent_id_idx ON categories (tenant_id, parent_id);

COMMIT;
