-- Made by schemac from nothing_but_enumerations. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

COMMIT;
