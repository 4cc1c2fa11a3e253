-- Made by schemac from nothing_but_enumerations. Do not edit.

BEGIN;

CREATE TYPE mood AS ENUM ('good', 'bad');

COMMIT;
