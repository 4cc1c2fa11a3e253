-- Made by schemac from mixed_case_names. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE UserAccounts (
  Id INTEGER CONSTRAINT UserAccounts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  createdAt TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "createdAt is timestamptz" CHECK (createdAt >= '0001' AND createdAt IS datetime(substr(createdAt, 1, 19) || 'Z', '+0 days') || substr(createdAt, 20) AND (substr(createdAt, 20) GLOB '.[0-9][0-9][0-9]' OR substr(createdAt, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND createdAt NOT GLOB '*000')),
  updatedAt TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updatedAt is timestamptz" CHECK (updatedAt >= '0001' AND updatedAt IS datetime(substr(updatedAt, 1, 19) || 'Z', '+0 days') || substr(updatedAt, 20) AND (substr(updatedAt, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updatedAt, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updatedAt NOT GLOB '*000')),
  displayName TEXT NOT NULL CONSTRAINT "displayName is text" CHECK (instr(displayName, char(0)) = 0),
  state TEXT NOT NULL DEFAULT 'isOpen' CONSTRAINT "state is ""AccountState""" CHECK (state IN ('isClosed', 'isOpen')),
  CONSTRAINT UserAccounts_displayName_key UNIQUE (displayName),
  CONSTRAINT validName CHECK (length(trim(displayName)) > 0),
  CONSTRAINT timesInOrder CHECK (updatedAt >= createdAt),
  CONSTRAINT knownState CHECK (state <> 'isClosed' OR displayName <> '')
) STRICT;

CREATE INDEX UserAccounts_createdAt_idx ON UserAccounts (createdAt);

CREATE INDEX UserAccounts_displayName_idx ON UserAccounts (displayName DESC) WHERE state = 'isOpen';

CREATE TRIGGER UserAccounts_updatedAt_on_update AFTER UPDATE ON UserAccounts FOR EACH ROW
WHEN NEW.updatedAt IS OLD.updatedAt AND NEW.updatedAt IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE UserAccounts SET updatedAt = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE accountNotes (
  accountId INT NOT NULL,
  note TEXT NOT NULL CONSTRAINT "note is text" CHECK (instr(note, char(0)) = 0),
  CONSTRAINT accountNotes_pkey PRIMARY KEY (accountId),
  CONSTRAINT accountNotes_accountId_fkey FOREIGN KEY (accountId) REFERENCES UserAccounts (Id) ON DELETE CASCADE
) STRICT;

COMMIT;
