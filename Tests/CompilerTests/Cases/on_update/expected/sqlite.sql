-- Made by schemac from on_update. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE notes (
  id INT NOT NULL,
  body TEXT NOT NULL CONSTRAINT "body is text" CHECK (instr(body, char(0)) = 0),
  version INTEGER NOT NULL DEFAULT 1 CONSTRAINT "version is integer" CHECK (version BETWEEN -2147483648 AND 2147483647),
  state TEXT NOT NULL DEFAULT 'new' CONSTRAINT "state is text" CHECK (instr(state, char(0)) = 0),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  touched_at TEXT CONSTRAINT "touched_at is timestamptz" CHECK (touched_at >= '0001' AND touched_at IS datetime(substr(touched_at, 1, 19) || 'Z', '+0 days') || substr(touched_at, 20) AND (substr(touched_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(touched_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND touched_at NOT GLOB '*000')),
  CONSTRAINT notes_pkey PRIMARY KEY (id)
) STRICT;

CREATE TRIGGER notes_state_on_update AFTER UPDATE ON notes FOR EACH ROW
WHEN NEW.state IS OLD.state AND NEW.state IS NOT 'changed'
  AND (NEW.updated_at IS OLD.updated_at OR NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now'))
  AND (NEW.touched_at IS OLD.touched_at OR NEW.touched_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now'))
BEGIN
  UPDATE notes SET state = 'changed' WHERE rowid = NEW.rowid;
END;

CREATE TRIGGER notes_updated_at_on_update AFTER UPDATE ON notes FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
  AND (NEW.state IS OLD.state OR NEW.state IS NOT 'changed')
  AND (NEW.touched_at IS OLD.touched_at OR NEW.touched_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now'))
BEGIN
  UPDATE notes SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TRIGGER notes_touched_at_on_update AFTER UPDATE ON notes FOR EACH ROW
WHEN NEW.touched_at IS OLD.touched_at AND NEW.touched_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
  AND (NEW.state IS OLD.state OR NEW.state IS NOT 'changed')
  AND (NEW.updated_at IS OLD.updated_at OR NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now'))
BEGIN
  UPDATE notes SET touched_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE pairs (
  a INTEGER NOT NULL CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  b TEXT NOT NULL CONSTRAINT "b is text" CHECK (instr(b, char(0)) = 0),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT pairs_pkey PRIMARY KEY (a, b)
) STRICT;

CREATE TRIGGER pairs_updated_at_on_update AFTER UPDATE ON pairs FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE pairs SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE keyless (
  a INTEGER NOT NULL CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000'))
) STRICT;

CREATE TRIGGER keyless_updated_at_on_update AFTER UPDATE ON keyless FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE keyless SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

COMMIT;
