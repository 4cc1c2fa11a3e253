import Catalog
import LiveDatabases
import Testing

/// A database that was changed reads as one that was made so, and one with another meaning doesn't.
struct SQLiteChangeTests {
  private func catalog(_ script: String) throws -> DatabaseCatalog {
    let database = try SQLiteDatabase()
    try database.execute(script)
    return try readSQLiteCatalog(database)
  }

  /// Both scripts make the same, but for the order of columns.
  private func expectSame(_ changed: String, _ fresh: String) throws {
    let old = try catalog(changed)
    let new = try catalog(fresh)
    #expect(differences(from: old, to: new) == [])
    #expect(old.ignoringColumnOrder == new.ignoringColumnOrder)
  }

  @Test func `After a column's renaming`() throws {
    try expectSame(
      """
      CREATE TABLE t (id INTEGER PRIMARY KEY, old TEXT CHECK (length(old) > 1), b TEXT AS (lower(old)),
        UNIQUE (old),
        CONSTRAINT c CHECK (t.old <> 'old'));
      CREATE TABLE u (t REFERENCES t (old)); CREATE INDEX i ON t (trim(old) DESC, old) WHERE old IS NOT NULL;
      CREATE TRIGGER g AFTER UPDATE OF old ON t WHEN NEW.old > OLD.old BEGIN UPDATE t SET old = NEW.old; END;
      ALTER TABLE t RENAME COLUMN old TO "new";
      """,
      """
      CREATE TABLE t (id INTEGER PRIMARY KEY, new TEXT, b TEXT AS (lower(new)), UNIQUE (new),
        CHECK ((length(new) > 1)),
        CONSTRAINT c CHECK (new <> 'old'));
      CREATE TABLE u (t, FOREIGN KEY (t) REFERENCES t (new));
      CREATE INDEX i ON t (trim(new) DESC, new) WHERE "new" is not null;
      CREATE TRIGGER g AFTER UPDATE OF new ON t WHEN NEW.new > OLD.new BEGIN UPDATE t SET new = NEW.new; END;
      """)
  }

  @Test func `After a table's renaming`() throws {
    try expectSame(
      """
      CREATE TABLE p (id INTEGER PRIMARY KEY, up REFERENCES p, CHECK (p.id <> "p"."up"));
      CREATE TABLE c (p REFERENCES p, q REFERENCES p (id)); CREATE INDEX i ON p (up);
      CREATE TRIGGER g AFTER DELETE ON p BEGIN DELETE FROM c WHERE p = OLD.id; END;
      ALTER TABLE p RENAME TO parent;
      """,
      """
      CREATE TABLE parent (id INTEGER PRIMARY KEY, up REFERENCES parent (id), CHECK (id <> up));
      CREATE TABLE c (p, q, FOREIGN KEY (p) REFERENCES parent, FOREIGN KEY (q) REFERENCES parent);
      CREATE INDEX i ON parent (up);
      create trigger g after delete on [parent] begin delete from "c" where p=OLD.id; end;
      """)
  }

  @Test func `After columns were added and dropped`() throws {
    try expectSame(
      """
      CREATE TABLE t (a INT, b TEXT, CONSTRAINT k UNIQUE (a) CHECK (a > 0)) STRICT;
      ALTER TABLE t ADD COLUMN c TEXT NOT NULL DEFAULT 'x, y' CHECK (c <> ')');
      ALTER TABLE t ADD d INTEGER REFERENCES t (a);
      ALTER TABLE t DROP COLUMN b;
      """,
      """
      CREATE TABLE t (d INTEGER, c TEXT DEFAULT ('x, y') NOT NULL, a INT CHECK(a>0), CHECK (c <> ')'),
        CONSTRAINT k UNIQUE (a), FOREIGN KEY (d) REFERENCES t (a)) STRICT;
      """)
  }

  @Test func `After a table was built anew under another name`() throws {
    try expectSame(
      """
      CREATE TABLE c (p INT REFERENCES p (id));
      CREATE TABLE p (id INT PRIMARY KEY, a);
      PRAGMA foreign_keys = OFF; BEGIN;
      CREATE TABLE new_p (id INT PRIMARY KEY, a NOT NULL, CHECK (new_p.a <> 0));
      INSERT INTO new_p SELECT * FROM p; DROP TABLE p; ALTER TABLE new_p RENAME TO p; CREATE INDEX i ON p (a);
      COMMIT; PRAGMA foreign_keys = ON;
      """,
      """
      CREATE TABLE c (p INT REFERENCES p); CREATE TABLE p (id INT PRIMARY KEY, a NOT NULL CHECK (a != 0));
      CREATE INDEX i ON p (a);
      """)
  }

  @Test(arguments: [
    ("a TEXT", "a text"), ("a DEFAULT 'X'", "a DEFAULT 'x'"), ("a CHECK (a = 'A B')", "a CHECK (a = 'A  B')"),
    ("a CHECK (a > 0)", "a CHECK (a >= 0)"), ("a UNIQUE", "a"), ("a NOT NULL", "a"),
    ("a COLLATE NOCASE", "a"),
    ("a REFERENCES t ON DELETE CASCADE", "a REFERENCES t"), ("a DEFAULT 1", "a DEFAULT '1'"),
    ("a, UNIQUE (a) ON CONFLICT IGNORE", "a, UNIQUE (a)"), ("a, CONSTRAINT x CHECK (a)", "a, CHECK (a)"),
    ("a INTEGER PRIMARY KEY", "a INT PRIMARY KEY"),
    ("a INTEGER PRIMARY KEY DESC", "a INTEGER, PRIMARY KEY (a DESC)"),
    ("a INTEGER PRIMARY KEY AUTOINCREMENT", "a INTEGER PRIMARY KEY"), ("a, b AS (a)", "a, b AS (a) STORED"),
    ("a, UNIQUE (a DESC)", "a, UNIQUE (a)"), ("a, UNIQUE (a COLLATE nocase)", "a, UNIQUE (a)"),
    ("a REFERENCES t DEFERRABLE INITIALLY DEFERRED", "a REFERENCES t"),
    ("a, b, UNIQUE (a, b)", "a, b, UNIQUE (b, a)"),
    ("a CHECK (a - -1)", "a CHECK (a + 1)"), ("a CHECK ((a + 1) * 2)", "a CHECK (a + 1 * 2)"),
  ])
  func `A difference in meaning is seen`(_ pair: (String, String)) throws {
    let found = differences(
      from: try catalog("CREATE TABLE t (\(pair.0))"), to: try catalog("CREATE TABLE t (\(pair.1))"))
    // The plain types have one spelling.
    #expect(found.isEmpty == (pair.0 == "a TEXT"))
  }
}
