-- Made by schemac: from to to from.
-- rewrites-table: every row of `seats` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `seats` that are the same to `seats_pkey` stop the migration
-- rewrites-table: every row of `tickets` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `tickets.seat_area` are deleted
-- data-may-not-fit: rows of `tickets` that refer to nothing by `tickets_seat_id_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('seats', '*[^a-z0-9_]seats[^a-z0-9_]*'), ('tickets', '*[^a-z0-9_]tickets[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND (
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('tickets')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT id FROM seats) WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)), 'rows of seats share their id, which seats_pkey forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT seat_id FROM tickets) WHERE seat_id IS NOT NULL AND seat_id NOT IN (SELECT id FROM (SELECT id FROM seats) WHERE id IS NOT NULL)), 'rows of tickets refer by seat_id to no row of seats';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of seats share their id, which seats_pkey forbids" CHECK (problem <> 'rows of seats share their id, which seats_pkey forbids' OR number = 0),
  CONSTRAINT "rows of tickets refer by seat_id to no row of seats" CHECK (problem <> 'rows of tickets refer by seat_id to no row of seats' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `seats`: let `area` be NULL; change the primary key `seats_pkey`
CREATE TABLE seats_schemac_new (
  id INT NOT NULL,
  area TEXT CONSTRAINT "area is text" CHECK (instr(area, char(0)) = 0),
  CONSTRAINT seats_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO seats_schemac_new (id, area)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_c0375362_seats WHERE schemac_backup_c0375362_seats."id" = +seats.id AND schemac_backup_c0375362_seats."area became" IS seats.area) THEN (SELECT schemac_backup_c0375362_seats."area" FROM schemac_backup_c0375362_seats WHERE schemac_backup_c0375362_seats."id" = +seats.id) ELSE area END
  FROM seats;

DROP TABLE seats;

ALTER TABLE seats_schemac_new RENAME TO seats;

-- rebuild `tickets`: drop `seat_area`; drop the foreign key `tickets_seat_area_seat_id_fkey`; add the foreign key `tickets_seat_id_fkey`
CREATE TABLE tickets_schemac_new (
  id INT NOT NULL,
  seat_id INTEGER NOT NULL,
  CONSTRAINT tickets_pkey PRIMARY KEY (id),
  CONSTRAINT tickets_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES seats (id)
) STRICT;

INSERT INTO tickets_schemac_new (id, seat_id)
  SELECT id, seat_id
  FROM tickets;

DROP TABLE tickets;

ALTER TABLE tickets_schemac_new RENAME TO tickets;

-- drop what was kept in `schemac_backup_c0375362_seats`
DROP TABLE schemac_backup_c0375362_seats;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('tickets')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
