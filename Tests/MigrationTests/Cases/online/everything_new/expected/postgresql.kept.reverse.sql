-- Made by schemac: from to to from.
-- deletes-data: the values of `orders.token` are deleted
-- breaks-clients: clients that name the column `orders.token` fail from now on
-- drops-index: queries that use the index `orders_customer_id_idx` get slower
-- drops-index: queries that use the index `orders_email_total_idx` get slower

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `orders_customer_id_fkey` of `orders`
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;

-- drop the check `paid` of `orders`
ALTER TABLE orders DROP CONSTRAINT paid;

-- drop the index `orders_customer_id_idx`
DROP INDEX orders_customer_id_idx;

-- drop the index `orders_email_total_idx`
DROP INDEX orders_email_total_idx;

-- drop the unique constraint `orders_customer_id_email_key` of `orders`
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_email_key;

-- let `email` of `orders` be NULL
ALTER TABLE orders ALTER COLUMN email DROP NOT NULL;

-- put `email` of `orders` back
UPDATE orders AS present
  SET email = CASE WHEN present.email IS NOT DISTINCT FROM CAST(kept.schemac_new_email AS text) THEN kept.email ELSE present.email END
  FROM schemac_backup_bcac20f7.orders AS kept
  WHERE present.id = kept.id;

-- drop `token` of `orders`
ALTER TABLE orders DROP COLUMN token;

-- drop the schema `schemac_backup_bcac20f7`, whose rows are back
DROP TABLE schemac_backup_bcac20f7.orders;

DROP SCHEMA schemac_backup_bcac20f7;

COMMIT;
