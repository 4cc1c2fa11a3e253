import Catalog
import Compiler
import Diagnostics
import Foundation
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

@Suite("Hostile texts compile to what they say, on real servers, or are refused")
struct HostileSQLTests {
  static let canary = "CREATE TABLE canary (x text);\n"

  @Test("No text is refused but for a reason", arguments: ["postgresql", "sqlite"])
  func refusals(_ target: String) {
    for schema in HostileSchema.all {
      let compiled = compile([HostileSchema.file([schema], targets: target)])
      let errors = compiled.diagnostics.filter { $0.severity == .error }
      #expect(errors.map(\.message) == [], "\(schema.text.debugDescription)")
    }
  }

  @Test(
    "PostgreSQL, through psql", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases)
  func postgresql(_ server: TestServer) throws {
    let schemas = HostileSchema.accepted("postgresql")
    #expect(schemas.count > 100)
    try withTemporaryDatabaseString(server) { string in
      let connection = try PostgreSQLConnection(string)
      try connection.execute(Self.canary)
      try psql(try script(schemas, .postgresql), server, string)
      let catalog = try readPostgreSQLCatalog(connection)
      try check(schemas, in: catalog)
      for schema in schemas {
        try checkRows(schema, execute: { try connection.execute($0) }, query: { try connection.query($0) })
        let enumeration = catalog.enumerations.first { bytes($0.name) == bytes(schema.enumeration) }
        let value = schema.isName ? schema.text : "value"
        #expect(enumeration?.values.map(bytes) == [value, "y" + value].map(bytes))
        #expect(enumeration?.comment.map(bytes) == bytes(schema.text))
      }
    }
  }

  @Test("PostgreSQL, from one hostile schema to another", .enabled(if: TestServer.areWanted))
  func postgresqlMigration() throws {
    let schemas = HostileSchema.accepted("postgresql")
    let migration = try migration(schemas, .postgresql)
    let fresh = try withTemporaryDatabaseString(.postgreSQL16) { string in
      let connection = try PostgreSQLConnection(string)
      try connection.execute(Self.canary)
      try psql(try script(schemas, .postgresql), .postgreSQL16, string)
      return try readPostgreSQLCatalog(connection)
    }
    try withTemporaryDatabaseString(.postgreSQL16) { string in
      let connection = try PostgreSQLConnection(string)
      try connection.execute(Self.canary)
      try psql(try script(schemas, .postgresql, isOlder: true), .postgreSQL16, string)
      try psql(migration, .postgreSQL16, string)
      let found = try readPostgreSQLCatalog(connection)
      #expect(differences(from: fresh.ignoringColumnOrder, to: found.ignoringColumnOrder) == [])
    }
  }

  @Test("SQLite, through sqlite3")
  func sqlite() throws {
    let schemas = HostileSchema.accepted("sqlite")
    #expect(schemas.count > 100)
    try withTemporaryFolder { folder in
      try sqlite3(Self.canary + (try script(schemas, .sqlite)), in: folder)
      let database = try SQLiteDatabase(path: folder.path + "/database")
      try check(schemas, in: try readSQLiteCatalog(database))
      for schema in schemas {
        try checkRows(
          schema, execute: { try database.execute($0) },
          query: { try database.query($0).map { $0.map(text) } })
      }
    }
  }

  @Test("SQLite, from one hostile schema to another")
  func sqliteMigration() throws {
    let schemas = HostileSchema.accepted("sqlite")
    try withTemporaryFolder { folder in
      let fresh = folder.appending(path: "fresh")
      let migrated = folder.appending(path: "migrated")
      for place in [fresh, migrated] {
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      }
      try sqlite3(Self.canary + (try script(schemas, .sqlite)), in: fresh)
      try sqlite3(Self.canary + (try script(schemas, .sqlite, isOlder: true)), in: migrated)
      try sqlite3(try migration(schemas, .sqlite), in: migrated)
      let catalogs = try [fresh, migrated].map {
        try readSQLiteCatalog(try SQLiteDatabase(path: $0.path + "/database")).ignoringColumnOrder
      }
      #expect(differences(from: catalogs[0], to: catalogs[1]) == [])
    }
  }

  // MARK: Making

  private func script(_ schemas: [HostileSchema], _ target: Target, isOlder: Bool = false) throws -> String {
    let compiled = compile([HostileSchema.file(schemas, isOlder: isOlder, targets: target.rawValue)])
    // The schema itself would fill a failure's message.
    let errors = compiled.diagnostics.filter { $0.severity == .error }.map(\.message)
    try #require(errors == [])
    let source = (HostileTexts.names + HostileTexts.texts).joined(separator: "\n")
    return try #require(try emit(compiled, for: target, database: source, source: source).first).text
  }

  private func migration(_ schemas: [HostileSchema], _ target: Target) throws -> String {
    let older = compile([HostileSchema.file(schemas, isOlder: true, targets: target.rawValue)])
    let newer = compile([HostileSchema.file(schemas, targets: target.rawValue)])
    let source = (HostileTexts.names + HostileTexts.texts).joined(separator: "\n")
    return try Compiler.migration(
      from: older.schema, to: newer.schema, target: target, fromName: source, toName: source
    ).script
  }

  // MARK: Running

  private func psql(_ script: String, _ server: TestServer, _ string: String) throws {
    try withTemporaryFolder { folder in
      try folder.write(script, to: "script.sql")
      let bin = ProcessInfo.processInfo.environment["SCHEMAC_TEST_PGBIN_\(server.rawValue)"]
      let psql = bin.map { $0 + "/psql" } ?? "psql"
      let run = try run(
        URL(filePath: "/usr/bin/env"),
        [psql, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-v", "x=injected", "-f", "script.sql", string],
        in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["script.sql"])
    }
  }

  private func sqlite3(_ script: String, in folder: URL) throws {
    let run = try run(
      URL(filePath: "/usr/bin/env"), ["sqlite3", "-bail", "database"], in: folder, input: script)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["database"])
  }

  // MARK: Reading back

  /// Compared by bytes: to Swift, texts are equal that no server takes for one.
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func text(_ value: SQLiteValue) -> String? {
    if case .text(let text) = value { return text }
    return nil
  }

  private func check(_ schemas: [HostileSchema], in catalog: DatabaseCatalog) throws {
    #expect(
      Set(catalog.tables.map { bytes($0.name) }) == Set(schemas.map { bytes($0.table) } + [bytes("canary")]))
    let isPostgreSQL = catalog.tables.first?.schema == "public"
    for schema in schemas {
      let table = try #require(
        catalog.tables.first { bytes($0.name) == bytes(schema.table) }, "\(schema.text.debugDescription)")
      #expect(table.columns.map { bytes($0.name) } == schema.columns.map(bytes))
      let names = Set(table.constraints.compactMap(\.name).map(bytes))
      #expect(names.isSuperset(of: ["k", "u", "c", "f"].map { bytes(schema.object($0)) }))
      #expect(table.indexes.map { bytes($0.name) } == [bytes(schema.object("i"))])
      if isPostgreSQL {
        #expect(table.comment.map(bytes) == bytes(schema.text))
        #expect(table.columns.first?.comment.map(bytes) == bytes(schema.text))
        #expect(table.indexes.first?.comment.map(bytes) == bytes(schema.text))
      }
    }
  }

  /// The defaults, the generated value and what an update sets, as a row really has them.
  private func checkRows(
    _ schema: HostileSchema, execute: (String) throws -> Void, query: (String) throws -> [[String?]]
  ) throws {
    let table = HostileTexts.name(schema.table)
    let columns = schema.columns.map(HostileTexts.name)
    try execute("INSERT INTO \(table) DEFAULT VALUES")
    try execute("UPDATE \(table) SET \(columns[2]) = \(columns[2])")
    let row = try #require(
      try query(
        "SELECT \(columns[0]), \(columns[1]), \(columns[2]), \(columns[3]), \(columns[4]) FROM \(table)"
      ).first)
    let value = schema.isName ? schema.text : "value"
    #expect(
      row.map { $0.map(bytes) }
        == [schema.text, value, schema.text, schema.text, schema.text + schema.text].map(bytes))
  }
}
