import Catalog
import Compiler
import Diagnostics
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

@Suite("A schema of 2,000 tables")
struct LargeSchemaTests {
  /// Each with a key, a unique constraint, an index and a reference to the one before.
  static let files = (0..<20).map { file in
    var text = "targets: [postgresql, sqlite]\ntables:\n"
    for number in file * 100..<file * 100 + 100 {
      text += """
          table_\(number):
            columns:
              id: { type: bigint, identity: by default, primary_key: true }
              name: { type: varchar(80), unique: true }
              status: { type: text, default: new }
              previous_id: { type: bigint?, references: table_\((number + 1999) % 2000)(id) }
            indexes: [[status], [previous_id]]

        """
    }
    return SourceFile(path: "part_\(file).yaml", text: text)
  }

  @Test(
    "It loads on a stock server", .enabled(if: TestServer.areWanted),
    arguments: [TestServer.postgreSQL15, .postgreSQL18])
  func postgresql(_ server: TestServer) throws {
    let compiled = compile(Self.files)
    #expect(!compiled.hasErrors)
    let script = try emit(compiled, for: .postgresql, database: "", source: "large")[0].text
    #expect(script.contains("-- A new transaction: "), "one transaction would burst the lock table")
    try withTemporaryDatabase(server) { connection in
      #expect(try connection.query("SHOW max_locks_per_transaction") == [["64"]])
      #expect(try connection.query("SHOW max_connections") == [["100"]])
      try connection.execute(script)
      let catalog = try readPostgreSQLCatalog(connection)
      #expect(catalog.tables.count == 2000)
      let keys = catalog.tables.flatMap(\.constraints).filter { $0.kind == .foreignKey }
      #expect(keys.count == 2000)
    }
  }

  @Test("It loads into SQLite")
  func sqlite() throws {
    let database = try SQLiteDatabase()
    try database.execute(try emit(compile(Self.files), for: .sqlite, database: "", source: "large")[0].text)
    #expect(try readSQLiteCatalog(database).tables.count == 2000)
  }
}
