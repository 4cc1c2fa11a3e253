import Compiler
import Diagnostics
import Foundation
import Inspection
import LiveDatabases
import SchemaModel
import SchemaWriter
import TestSupport
import Testing

/// A database that somebody made, and the schema that is made of it: `postgresql.sql` or `sqlite.sql`, or `schema.yaml`,
/// which schemac makes SQLite's database of; and beside it what is written.
@Suite("Databases of any kind are written as a person would, and what is not held is listed")
struct CaseTests {
  static let all = CaseFolder.all(beside: #filePath)

  @Test("PostgreSQL", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases, all)
  func postgresql(_ server: TestServer, _ folder: CaseFolder) throws {
    guard let sql = URL(filePath: folder.path).text(of: "postgresql.sql"), server.offers(sql) else { return }
    try withTemporaryDatabase(server) { connection in
      try connection.execute(sql)
      let catalog = try readPostgreSQLCatalog(connection)
      let inspection = inspect(
        catalog, of: .postgresql, leftOut: try readPostgreSQLExtensionTables(connection))
      try expect(inspection, folder, server)
    }
  }

  @Test("SQLite", arguments: all)
  func sqlite(_ folder: CaseFolder) throws {
    let database = try SQLiteDatabase(acceptsDoubleQuotedStrings: true)
    if let sql = URL(filePath: folder.path).text(of: "sqlite.sql") {
      try database.execute(sql)
    } else {
      let compiled = compile(
        try folder.schemaFiles().filter { $0.path == "schema.yaml" }, options: options, linting: false)
      guard compiled.targets?.contains(.sqlite) == true else { return }
      try database.execute(try script(compiled, .sqlite))
    }
    let inspection = inspect(
      try readSQLiteCatalog(database), of: .sqlite, leftOut: try readSQLiteOwnTables(database))
    try expect(inspection, folder)
  }

  private func expect(
    _ inspection: Inspection, _ folder: CaseFolder, _ server: TestServer? = nil
  ) throws {
    let text = try SchemaWriter.write(
      inspection.schema, targets: TargetSet([inspection.target]), heading: inspection.heading)
    // From 18 on PostgreSQL names NOT NULL constraints.
    let own = server.map { "inspected.\($0.rawValue).yaml" } ?? ""
    let hasOwn = URL(filePath: folder.path).text(of: own) != nil
    folder.expect(text, equals: hasOwn ? own : "inspected.yaml")
    let compiled = compile([SourceFile(path: "inspected.yaml", text: text)], options: options, linting: false)
    let errors = compiled.diagnostics.filter { $0.severity == .error }.map(\.message)
    #expect(errors == [], "\(folder.name)")
  }
}
