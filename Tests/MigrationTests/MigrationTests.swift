import Catalog
import Compiler
import Differ
import Foundation
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

/// A migration to be run for real: a folder with `from`, `to`, and rows that fit `from`.
struct MigrationCase: Sendable, CustomTestStringConvertible {
  var folder: CaseFolder
  var testDescription: String { folder.name }

  static let all = CaseFolder.all(beside: #filePath, in: "Migrations").map(MigrationCase.init)

  func schema(_ version: String) throws -> Schema {
    let compiled = compile(
      try folder.schemaFiles(in: version), requested: TargetSet([.postgresql, .sqlite]))
    try #require(!compiled.hasErrors, "\(compiled.diagnostics)")
    return compiled.schema
  }

  func createScript(_ version: String, _ target: Target) throws -> String {
    let compiled = compile(
      try folder.schemaFiles(in: version), requested: TargetSet([.postgresql, .sqlite]))
    return try #require(try emit(compiled, for: target, database: "", source: version).first).text
  }

  func rows() throws -> String {
    try String(contentsOf: URL(filePath: folder.path + "/rows.sql"), encoding: .utf8)
  }

  func migration(_ from: String, _ to: String, _ target: Target) throws -> Migration {
    try Compiler.migration(
      from: try schema(from), to: try schema(to), target: target, fromName: from, toName: to)
  }
}

/// Queries that give all rows of a version's tables, before a migration and after it, in the same order of columns.
struct RowQueries {
  var before: [String] = []
  var after: [String] = []

  init(_ from: Schema, _ to: Schema, _ target: Target) {
    let changes = difference(from: from, to: to, target: target).difference.tables
    for table in from.tables {
      var names: [String: String] = [:]
      for case .alter(let change) in changes where change.from.name == table.name {
        names = change.renamedColumns
      }
      let columns = table.columns.map(\.name)
      before.append(Self.query(table, columns))
      after.append(Self.query(table, columns.map { names[$0] ?? $0 }))
    }
  }

  private static func query(_ table: Table, _ columns: [String]) -> String {
    let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let order = (1...columns.count).map(String.init).joined(separator: ", ")
    return "SELECT \(list) FROM \"\(table.name.name)\" ORDER BY \(order)"
  }
}

@Suite("apply(A) + migrate(A to B) = apply(B), and no row is lost")
struct MigrationTests {
  @Test(
    "PostgreSQL", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases,
    MigrationCase.all)
  func postgresql(_ server: TestServer, _ item: MigrationCase) throws {
    let migration = try item.migration("from", "to", .postgresql)
    item.folder.expect(migration.script, equals: "expected/postgresql.sql")
    let queries = RowQueries(try item.schema("from"), try item.schema("to"), .postgresql)
    let fresh = try withTemporaryDatabase(server) { connection in
      try connection.execute(try item.createScript("to", .postgresql))
      return try readPostgreSQLCatalog(connection)
    }
    try withTemporaryDatabase(server) { connection in
      try connection.execute(try item.createScript("from", .postgresql))
      try connection.execute(try item.rows())
      let before = try queries.before.map { try connection.query($0) }
      #expect(before.contains { !$0.isEmpty })
      try connection.execute(migration.script)
      let migrated = try readPostgreSQLCatalog(connection)
      #expect(differences(from: fresh.ignoringColumnOrder, to: migrated.ignoringColumnOrder) == [])
      #expect(try queries.after.map { try connection.query($0) } == before)
    }
  }

  @Test("SQLite", arguments: MigrationCase.all)
  func sqlite(_ item: MigrationCase) throws {
    let migration = try item.migration("from", "to", .sqlite)
    item.folder.expect(migration.script, equals: "expected/sqlite.sql")
    let queries = RowQueries(try item.schema("from"), try item.schema("to"), .sqlite)
    let fresh = try SQLiteDatabase()
    try fresh.execute(try item.createScript("to", .sqlite))
    let database = try SQLiteDatabase()
    try database.execute(try item.createScript("from", .sqlite))
    try database.execute(try item.rows())
    let before = try queries.before.map { try database.query($0) }
    #expect(before.contains { !$0.isEmpty })
    try database.execute(migration.script)
    #expect(
      differences(
        from: try readSQLiteCatalog(fresh).ignoringColumnOrder,
        to: try readSQLiteCatalog(database).ignoringColumnOrder) == [])
    #expect(try queries.after.map { try database.query($0) } == before)
    #expect(try database.query("PRAGMA foreign_key_check") == [])
  }

  @Test("A second diff is empty", arguments: MigrationCase.all)
  func secondDiff(_ item: MigrationCase) throws {
    for target in [Target.postgresql, .sqlite] {
      #expect(try item.migration("to", "to", target).difference.isEmpty)
    }
  }
}
