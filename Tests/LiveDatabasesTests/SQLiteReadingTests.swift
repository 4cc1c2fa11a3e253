import Catalog
import LiveDatabases
import Testing

struct SQLiteReadingTests {
  @Test func `A database is read back`() throws {
    let database = try SQLiteDatabase()
    try database.execute(
      """
      PRAGMA foreign_keys = ON;
      BEGIN;
      CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL COLLATE NOCASE UNIQUE,
        age INTEGER DEFAULT (1+2) CONSTRAINT adult CHECK ( (age > 17) )) STRICT;
      CREATE TABLE posts ("user" REFERENCES users ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        n GENERATED ALWAYS AS ("user"+1) STORED);
      CREATE INDEX i ON posts (lower("user") DESC) WHERE [user] IS NOT null;
      COMMIT;
      """)
    let catalog = try readSQLiteCatalog(database)
    print(catalog)
    #expect(catalog.tables.count == 2)
    #expect(catalog.others.isEmpty)
  }
}
