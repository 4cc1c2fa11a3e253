-- Made by schemac from tables_without_much. Do not edit.

BEGIN;

CREATE TABLE no_columns ();

CREATE TABLE no_key (
  a integer NOT NULL
);

CREATE TABLE all_null (
  a integer,
  b text
);

COMMIT;
