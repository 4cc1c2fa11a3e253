-- Made by schemac: from from to to.
-- rewrites-table: every row of `seats` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `seats` that are the same to `seats_pkey` stop the migration
-- rewrites-table: every row of `tickets` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `tickets` that refer to nothing by `tickets_seat_area_seat_id_fkey` stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT coalesce(area, ('main')) AS area FROM seats) WHERE area IS NULL), 'rows of seats have no area and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(area, ('main')) AS area FROM seats) WHERE NOT (instr(area, char(0)) = 0) OR typeof(area) NOT IN ('text', 'null')), 'rows of seats get a area that is no text';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT id, coalesce(area, ('main')) AS area FROM seats) WHERE area IS NOT NULL AND id IS NOT NULL GROUP BY area, id HAVING count(*) > 1)), 'rows of seats share their area, id, which seats_pkey forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT ('main') AS seat_area FROM tickets) WHERE seat_area IS NULL), 'rows of tickets get no seat_area';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT ('main') AS seat_area FROM tickets) WHERE NOT (instr(seat_area, char(0)) = 0) OR typeof(seat_area) NOT IN ('text', 'null')), 'rows of tickets get a seat_area that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT seat_id, ('main') AS seat_area FROM tickets) WHERE seat_area IS NOT NULL AND seat_id IS NOT NULL AND (seat_area, seat_id) NOT IN (SELECT area, id FROM (SELECT id, coalesce(area, ('main')) AS area FROM seats) WHERE area IS NOT NULL AND id IS NOT NULL)), 'rows of tickets refer by seat_area, seat_id to no row of seats';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of seats have no area and get none" CHECK (problem <> 'rows of seats have no area and get none' OR number = 0),
  CONSTRAINT "rows of seats get a area that is no text" CHECK (problem <> 'rows of seats get a area that is no text' OR number = 0),
  CONSTRAINT "rows of seats share their area, id, which seats_pkey forbids" CHECK (problem <> 'rows of seats share their area, id, which seats_pkey forbids' OR number = 0),
  CONSTRAINT "rows of tickets get no seat_area" CHECK (problem <> 'rows of tickets get no seat_area' OR number = 0),
  CONSTRAINT "rows of tickets get a seat_area that is no text" CHECK (problem <> 'rows of tickets get a seat_area that is no text' OR number = 0),
  CONSTRAINT "rows of tickets refer by seat_area, seat_id to no row of seats" CHECK (problem <> 'rows of tickets refer by seat_area, seat_id to no row of seats' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `seats`: make `area` NOT NULL; change the primary key `seats_pkey`; keep what goes in `schemac_backup_c0375362_seats`
CREATE TABLE seats_schemac_new (
  id INTEGER NOT NULL,
  area TEXT NOT NULL CONSTRAINT "area is text" CHECK (instr(area, char(0)) = 0),
  CONSTRAINT seats_pkey PRIMARY KEY (area, id)
) STRICT;

INSERT INTO seats_schemac_new (id, area)
  SELECT id, coalesce(area, ('main'))
  FROM seats;

CREATE TABLE schemac_backup_c0375362_seats ("id", "area", "area became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_c0375362_seats ("id", "area", "area became")
  SELECT old.id, old.area, new.area
  FROM seats AS old JOIN seats_schemac_new AS new ON new.id = old.id;

DROP TABLE seats;

ALTER TABLE seats_schemac_new RENAME TO seats;

-- rebuild `tickets`: add `seat_area`; add the foreign key `tickets_seat_area_seat_id_fkey`; drop the foreign key `tickets_seat_id_fkey`
CREATE TABLE tickets_schemac_new (
  id INT NOT NULL,
  seat_id INTEGER NOT NULL,
  seat_area TEXT NOT NULL CONSTRAINT "seat_area is text" CHECK (instr(seat_area, char(0)) = 0),
  CONSTRAINT tickets_pkey PRIMARY KEY (id),
  CONSTRAINT tickets_seat_area_seat_id_fkey FOREIGN KEY (seat_area, seat_id) REFERENCES seats (area, id)
) STRICT;

INSERT INTO tickets_schemac_new (id, seat_id, seat_area)
  SELECT id, seat_id, ('main')
  FROM tickets;

DROP TABLE tickets;

ALTER TABLE tickets_schemac_new RENAME TO tickets;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('tickets')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
