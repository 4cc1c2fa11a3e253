-- Made by schemac from composite_keys. Do not edit.

BEGIN;

CREATE TABLE tenants (
  id uuid NOT NULL,
  CONSTRAINT tenants_pkey PRIMARY KEY (id)
);

CREATE TABLE products (
  tenant_id uuid NOT NULL,
  sku varchar(40) NOT NULL,
  name text NOT NULL,
  CONSTRAINT products_pkey PRIMARY KEY (tenant_id, sku),
  CONSTRAINT products_tenant_id_name_key UNIQUE (tenant_id, name),
  CONSTRAINT products_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE CASCADE
);

CREATE TABLE prices (
  tenant_id uuid NOT NULL,
  sku varchar(40) NOT NULL,
  starts_on date NOT NULL,
  amount numeric(12, 2) NOT NULL,
  CONSTRAINT prices_key PRIMARY KEY (tenant_id, sku, starts_on),
  CONSTRAINT positive CHECK (amount > 0),
  CONSTRAINT prices_sku_tenant_id_fkey FOREIGN KEY (sku, tenant_id) REFERENCES products (sku, tenant_id) ON DELETE CASCADE
);

CREATE TABLE tags (
  tenant_id uuid NOT NULL,
  sku varchar(40) NOT NULL,
  tag text NOT NULL,
  CONSTRAINT tags_pkey PRIMARY KEY (tenant_id, sku, tag),
  CONSTRAINT tags_tenant_id_sku_fkey FOREIGN KEY (tenant_id, sku) REFERENCES products (tenant_id, sku)
);

COMMENT ON TABLE tags IS 'Every column is in the key.';

COMMIT;
