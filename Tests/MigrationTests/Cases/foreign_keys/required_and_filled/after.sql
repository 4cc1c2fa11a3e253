SELECT id, tenant_id FROM docs ORDER BY id;
