CREATE SCHEMA app;
CREATE SEQUENCE order_numbers START 1000 INCREMENT 10 MINVALUE 10 MAXVALUE 99990 CACHE 20 CYCLE;
COMMENT ON SEQUENCE order_numbers IS 'Of orders.';
CREATE SEQUENCE "Of Capitals" AS integer INCREMENT -2;
CREATE SEQUENCE app.own AS smallint;
CREATE TABLE orders (
  id bigint PRIMARY KEY DEFAULT nextval('order_numbers'),
  other integer NOT NULL DEFAULT nextval('"Of Capitals"'),
  plus bigint DEFAULT nextval('order_numbers') + 1,
  named bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "order names" START 5)
);
CREATE TABLE app.items (id smallint PRIMARY KEY DEFAULT nextval('app.own'), n serial);
ALTER SEQUENCE app.own OWNED BY app.items.id;
CREATE TABLE optional (id integer DEFAULT 0);
CREATE SEQUENCE optional_id_seq OWNED BY optional.id;
