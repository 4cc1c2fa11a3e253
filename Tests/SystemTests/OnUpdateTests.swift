import Compiler
import Diagnostics
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

@Suite("on_update: an UPDATE that leaves the column unchanged sets it; one that changes it wins")
struct OnUpdateTests {
  static let compiled = compile([
    SourceFile(
      path: "schema.yaml",
      text: """
        targets: [postgresql, sqlite]
        tables:
          notes:
            columns:
              id: { type: integer, primary_key: true }
              body: text
              updated_at: { type: timestamptz, on_update: now() }
              seen_at: { type: timestamptz, on_update: now() }
        """)
  ])

  static let old = "2001-01-01 00:00:00.000"
  static let said = "2002-02-02 00:00:00.000"
  static let rows = """
    INSERT INTO notes VALUES (1, 'a', '\(old)', '\(old)'), (2, 'b', '\(old)', '\(old)'), (3, 'c', '\(old)', '\(old)');
    UPDATE notes SET body = 'x' WHERE id < 3;
    UPDATE notes SET updated_at = '\(said)' WHERE id = 3;
    """

  /// Of each column of each row: whether it is as it was, as it was said, or set.
  static func query(_ column: String) -> String {
    """
    SELECT CASE WHEN \(column) = '\(old)' THEN 'old' WHEN \(column) = '\(said)' THEN 'said' ELSE 'set' END
    FROM notes ORDER BY id
    """
  }

  @Test("PostgreSQL", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases)
  func postgresql(_ server: TestServer) throws {
    let script = try emit(Self.compiled, for: .postgresql, database: "", source: "")[0].text
    try withTemporaryDatabase(server) { connection in
      try connection.execute(script)
      try connection.execute("SET TIME ZONE 'UTC'")
      try connection.execute(Self.rows)
      #expect(try connection.query(Self.query("updated_at")) == [["set"], ["set"], ["said"]])
      #expect(try connection.query(Self.query("seen_at")) == [["set"], ["set"], ["set"]])
    }
  }

  @Test("SQLite, whether triggers fire triggers or not", arguments: ["ON", "OFF"])
  func sqlite(_ recursion: String) throws {
    let database = try SQLiteDatabase()
    try database.execute(try emit(Self.compiled, for: .sqlite, database: "", source: "")[0].text)
    try database.execute("PRAGMA recursive_triggers = \(recursion)")
    try database.execute(Self.rows)
    let texts = { (column: String) in try database.query(Self.query(column)).map { $0[0].text } }
    #expect(try texts("updated_at") == ["set", "set", "said"])
    #expect(try texts("seen_at") == ["set", "set", "set"])
  }
}
