import Catalog
import Foundation
import LiveDatabases
import Testing

struct SQLiteDatabaseTests {
  @Test func `A script does its own transactions and PRAGMAs`() throws {
    let database = try SQLiteDatabase()
    #expect(try database.query("PRAGMA foreign_keys") == [[.integer(0)]])
    try database.execute(
      """
      PRAGMA foreign_keys = ON;
      BEGIN IMMEDIATE; CREATE TABLE t (id INTEGER PRIMARY KEY, up REFERENCES t); COMMIT;
      SAVEPOINT s; INSERT INTO t VALUES (1, 1); RELEASE s;
      SELECT * FROM t; -- a row that nobody wants
      """)
    #expect(try database.query("PRAGMA foreign_keys") == [[.integer(1)]])
    #expect(throws: DatabaseError.self) { try database.execute("INSERT INTO t VALUES (2, 3)") }
  }

  @Test func `A script that fails stops there and rolls back what it began`() throws {
    let database = try SQLiteDatabase()
    let error = #expect(throws: DatabaseError.self) {
      try database.execute(
        """
        CREATE TABLE kept (a); BEGIN; CREATE TABLE gone (a);
        CREATE TABLE kept (a); CREATE TABLE never (a); COMMIT
        """
      )
    }
    #expect(error?.message == "table kept already exists")
    #expect(error?.sqliteCode == 1)
    #expect(try database.query("SELECT name FROM sqlite_master") == [[.text("kept")]])
    try database.execute("BEGIN; COMMIT")
  }

  @Test func `A transaction that was open before stays open`() throws {
    let database = try SQLiteDatabase()
    try database.execute("BEGIN; CREATE TABLE t (a)")
    #expect(throws: DatabaseError.self) { try database.execute("nonsense") }
    #expect(try database.query("SELECT name FROM sqlite_master") == [[.text("t")]])
    try database.execute("ROLLBACK")
    #expect(try database.query("SELECT name FROM sqlite_master").isEmpty)
  }

  @Test func `Values keep their types`() throws {
    let database = try SQLiteDatabase()
    let values: [SQLiteValue] = [
      .null, .integer(.min), .real(0.1), .text("it's é"), .blob([0, 255]), .blob([]), .text(""),
    ]
    #expect(try database.query("SELECT ?, ?, ?, ?, ?, ?, ?", values) == [values])
    #expect(try database.query("SELECT 1 AS a, 'x' AS a") == [[.integer(1), .text("x")]])
    #expect(SQLiteValue.text("it's").description == "'it''s'")
    #expect(SQLiteValue.blob([0, 255]).description == "x'00ff'")
  }

  @Test func `A name in double quotes that names nothing is an error, unless accepted`() throws {
    let sql = "SELECT \"nothing\""
    #expect(throws: DatabaseError.self) { try SQLiteDatabase().query(sql) }
    #expect(try SQLiteDatabase(acceptsDoubleQuotedStrings: true).query(sql) == [[.text("nothing")]])
  }

  @Test func `A file is read without being written, in WAL mode and in use too`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      let writer = try SQLiteDatabase(path: path)
      try writer.execute(
        "PRAGMA journal_mode = WAL; CREATE TABLE t (a); BEGIN IMMEDIATE; INSERT INTO t VALUES (1)")
      let reader = try SQLiteDatabase(path: path, isReadOnly: true)
      #expect(try readSQLiteCatalog(reader).tables.map(\.name) == ["t"])
      #expect(throws: DatabaseError.self) { try reader.execute("CREATE TABLE u (a)") }
      try writer.execute("COMMIT")
    }
  }

  @Test func `A file that is missing, no database or damaged gives a sentence`() throws {
    try withTemporaryFolder { folder in
      #expect(throws: DatabaseError.self) { try SQLiteDatabase(path: folder + "/none.db", isReadOnly: true) }
      let text = folder + "/text.db"
      try Data("This is no database at all, it is a text.".utf8).write(to: URL(filePath: text))
      let error = #expect(throws: DatabaseError.self) {
        try readSQLiteCatalog(SQLiteDatabase(path: text, isReadOnly: true))
      }
      #expect(error?.sqliteCode == 26)
      let damaged = folder + "/damaged.db"
      try SQLiteDatabase(path: damaged).execute("CREATE TABLE t (a); CREATE TABLE u (a)")
      var bytes = try Data(contentsOf: URL(filePath: damaged))
      for index in 100..<min(bytes.count, 4096) { bytes[index] = 0xA5 }
      try bytes.write(to: URL(filePath: damaged))
      #expect(throws: DatabaseError.self) {
        try readSQLiteCatalog(SQLiteDatabase(path: damaged, isReadOnly: true))
      }
    }
  }

  private func withTemporaryFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "schemac-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }
}
