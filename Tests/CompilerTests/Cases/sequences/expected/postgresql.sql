-- Made by schemac from sequences. Do not edit.

BEGIN;

CREATE SCHEMA IF NOT EXISTS app;

CREATE SEQUENCE order_numbers AS bigint START WITH 1000 INCREMENT BY 10 MINVALUE 10 MAXVALUE 99990 CACHE 20 CYCLE;

COMMENT ON SEQUENCE order_numbers IS 'Of orders.';

CREATE SEQUENCE "Of capitals" AS integer;

CREATE SEQUENCE app.down AS bigint INCREMENT BY -1;

CREATE SEQUENCE plain AS bigint;

CREATE TABLE orders (
  id bigint DEFAULT nextval('order_numbers') NOT NULL,
  upper integer DEFAULT nextval('"Of capitals"') NOT NULL,
  either bigint DEFAULT nextval('plain') NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE TABLE app.items (
  id bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME app.item_numbers) NOT NULL,
  place bigint DEFAULT nextval('app.down') NOT NULL,
  CONSTRAINT items_pkey PRIMARY KEY (id)
);

CREATE TABLE notes (
  id bigint NOT NULL,
  CONSTRAINT notes_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE app.down OWNED BY app.items.place;

COMMIT;
