-- Made by schemac from foreign_key_to_itself. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE categories (
  tenant_id TEXT NOT NULL CONSTRAINT "tenant_id is uuid" CHECK (tenant_id GLOB '????????-????-????-????-????????????' AND trim(tenant_id, '-0123456789abcdef') = '' AND length(replace(tenant_id, '-', '')) = 32),
  id TEXT NOT NULL CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  parent_id TEXT CONSTRAINT "parent_id is uuid" CHECK (parent_id GLOB '????????-????-????-????-????????????' AND trim(parent_id, '-0123456789abcdef') = '' AND length(replace(parent_id, '-', '')) = 32),
  code TEXT NOT NULL CONSTRAINT "code is text" CHECK (instr(code, char(0)) = 0),
  parent_code TEXT CONSTRAINT "parent_code is text" CHECK (instr(parent_code, char(0)) = 0),
  CONSTRAINT categories_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT categories_code_key UNIQUE (code),
  CONSTRAINT categories_tenant_id_parent_id_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES categories (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT categories_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES categories (code) ON UPDATE CASCADE
) STRICT;

CREATE INDEX categories_tenant_id_parent_id_idx ON categories (tenant_id, parent_id);

COMMIT;
