-- Made by schemac from composite_keys. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE tenants (
  id TEXT NOT NULL CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  CONSTRAINT tenants_pkey PRIMARY KEY (id)
) STRICT;

CREATE TABLE products (
  tenant_id TEXT NOT NULL CONSTRAINT "tenant_id is uuid" CHECK (tenant_id GLOB '????????-????-????-????-????????????' AND trim(tenant_id, '-0123456789abcdef') = '' AND length(replace(tenant_id, '-', '')) = 32),
  sku TEXT NOT NULL CONSTRAINT "sku is varchar(40)" CHECK (length(sku) <= 40 AND instr(sku, char(0)) = 0),
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT products_pkey PRIMARY KEY (tenant_id, sku),
  CONSTRAINT products_tenant_id_name_key UNIQUE (tenant_id, name),
  CONSTRAINT products_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE prices (
  tenant_id TEXT NOT NULL CONSTRAINT "tenant_id is uuid" CHECK (tenant_id GLOB '????????-????-????-????-????????????' AND trim(tenant_id, '-0123456789abcdef') = '' AND length(replace(tenant_id, '-', '')) = 32),
  sku TEXT NOT NULL CONSTRAINT "sku is varchar(40)" CHECK (length(sku) <= 40 AND instr(sku, char(0)) = 0),
  starts_on TEXT NOT NULL CONSTRAINT "starts_on is date" CHECK (starts_on >= '0001' AND starts_on IS date(starts_on || ' 00:00', '+0 days')),
  amount REAL NOT NULL CONSTRAINT "amount is numeric(12,2)" CHECK (amount = round(amount, 2) AND abs(amount) < 1e10),
  CONSTRAINT prices_key PRIMARY KEY (tenant_id, sku, starts_on),
  CONSTRAINT positive CHECK (amount > 0),
  CONSTRAINT prices_sku_tenant_id_fkey FOREIGN KEY (sku, tenant_id) REFERENCES products (sku, tenant_id) ON DELETE CASCADE
) STRICT;

CREATE TABLE tags ( -- Every column is in the key.
  tenant_id TEXT NOT NULL CONSTRAINT "tenant_id is uuid" CHECK (tenant_id GLOB '????????-????-????-????-????????????' AND trim(tenant_id, '-0123456789abcdef') = '' AND length(replace(tenant_id, '-', '')) = 32),
  sku TEXT NOT NULL CONSTRAINT "sku is varchar(40)" CHECK (length(sku) <= 40 AND instr(sku, char(0)) = 0),
  tag TEXT NOT NULL CONSTRAINT "tag is text" CHECK (instr(tag, char(0)) = 0),
  CONSTRAINT tags_pkey PRIMARY KEY (tenant_id, sku, tag),
  CONSTRAINT tags_tenant_id_sku_fkey FOREIGN KEY (tenant_id, sku) REFERENCES products (tenant_id, sku)
) STRICT;

COMMIT;
