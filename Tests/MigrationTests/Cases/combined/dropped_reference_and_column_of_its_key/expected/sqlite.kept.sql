-- Made by schemac: from from to to.
-- rewrites-table: every row of `rooms` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `rooms` that are the same to `rooms_pkey` stop the migration
-- rewrites-table: every row of `beds` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `beds` that refer to nothing by `beds_room_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('rooms', '*[^a-z0-9_]rooms[^a-z0-9_]*'), ('beds', '*[^a-z0-9_]beds[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('beds_tenant_room_idx') AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

SELECT 'the schema does not know the ' || type || ' ' || name || ', which hangs on ' || changes
  FROM temp.schemac_unknown;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on tables that change" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*) FROM temp.schemac_unknown;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_unknown;

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('beds')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT id FROM rooms) WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)), 'rows of rooms share their id, which rooms_pkey forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT room FROM beds) WHERE room IS NOT NULL AND room NOT IN (SELECT id FROM (SELECT id FROM rooms) WHERE id IS NOT NULL)), 'rows of beds refer by room to no row of rooms';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of rooms share their id, which rooms_pkey forbids" CHECK (problem <> 'rows of rooms share their id, which rooms_pkey forbids' OR number = 0),
  CONSTRAINT "rows of beds refer by room to no row of rooms" CHECK (problem <> 'rows of beds refer by room to no row of rooms' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `rooms`: drop `tenant`; change the primary key `rooms_pkey`; keep what goes in `schemac_backup_76607996_rooms`
CREATE TABLE rooms_schemac_new (
  id INT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT rooms_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO rooms_schemac_new (rowid, id, name)
  SELECT rowid, id, name
  FROM rooms;

CREATE TABLE schemac_backup_76607996_rooms ("number of the row", "tenant", PRIMARY KEY ("number of the row"));

INSERT INTO schemac_backup_76607996_rooms ("number of the row", "tenant")
  SELECT old.rowid, old.tenant
  FROM rooms AS old;

DROP TABLE rooms;

ALTER TABLE rooms_schemac_new RENAME TO rooms;

-- rebuild `beds`: drop `tenant`; add the foreign key `beds_room_fkey`; drop the foreign key `beds_tenant_room_fkey`; keep what goes in `schemac_backup_76607996_beds`
CREATE TABLE beds_schemac_new (
  id INT NOT NULL,
  room INTEGER NOT NULL CONSTRAINT "room is integer" CHECK (room BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT beds_pkey PRIMARY KEY (id),
  CONSTRAINT beds_room_fkey FOREIGN KEY (room) REFERENCES rooms (id) ON DELETE CASCADE
) STRICT;

INSERT INTO beds_schemac_new (id, room)
  SELECT id, room
  FROM beds;

CREATE TABLE schemac_backup_76607996_beds ("id", "tenant", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_76607996_beds ("id", "tenant")
  SELECT old.id, old.tenant
  FROM beds AS old;

DROP TABLE beds;

ALTER TABLE beds_schemac_new RENAME TO beds;

CREATE INDEX beds_room_idx ON beds (room);

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('beds')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
