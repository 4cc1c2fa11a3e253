import Catalog
import Compiler
import Diagnostics
import Foundation
import FrontEnd
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

/// The package's root.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

/// A schema to be created for real: a case of the compiler's tests, or one of the systems.
struct Sample: Sendable, CustomTestStringConvertible {
  var folder: CaseFolder
  var testDescription: String { folder.name }

  static let all =
    CaseFolder.all(beside: root + "/Tests/CompilerTests/x").map(Sample.init)
    + systems.map { Sample(folder: CaseFolder(path: root + "/" + $0.schema)) }

  /// The databases of the repository's own `schemac.yaml`.
  static let systems: [Database] = {
    let bytes = (try? Data(contentsOf: URL(filePath: root + "/schemac.yaml"))) ?? Data()
    return readProject(SourceFile(path: "schemac.yaml", bytes: Array(bytes))).project.databases
  }()

  func compiled() throws -> CompiledSchema {
    let compiled = compile(try folder.schemaFiles(), requested: TargetSet([.postgresql, .sqlite]))
    if compiled.hasErrors { throw BadSample(message: TextRenderer().render(compiled.diagnostics)) }
    return compiled
  }

  func script(_ target: Target) throws -> String? {
    let compiled = try compiled()
    guard compiled.targets?.contains(target) == true else { return nil }
    return try emit(compiled, for: target, database: folder.name, source: folder.name).first?.text
  }
}

struct BadSample: Error {
  var message: String
}

@Suite("Servers accept what is emitted, and their catalogs say what was meant")
struct CreatedSchemaTests {
  @Test(
    "PostgreSQL", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases, Sample.all)
  func postgresql(_ server: TestServer, _ sample: Sample) throws {
    guard let script = try sample.script(.postgresql), server.offers(script) else { return }
    let compiled = try sample.compiled()
    try withTemporaryDatabase(server) { connection in
      try connection.execute(script)
      let catalog = try readPostgreSQLCatalog(connection)
      let found = try Facts(catalog, readBy: compiled.schema).lines
      let meant = Facts(compiled.schema).lines
      #expect(meant.subtracting(found).sorted() == [], "meant, and not there")
      #expect(found.subtracting(meant).sorted() == [], "there, and not meant")
    }
  }

  @Test("SQLite", arguments: Sample.all)
  func sqlite(_ sample: Sample) throws {
    guard let script = try sample.script(.sqlite) else { return }
    let schema = try sample.compiled().schema.narrowed(to: .sqlite)
    let database = try SQLiteDatabase()
    try database.execute(script)
    let catalog = try readSQLiteCatalog(database)
    #expect(Set(catalog.tables.map(\.name)) == Set(schema.tables.map(\.name.name)))
    for table in schema.tables {
      let found = try #require(catalog.tables.first { $0.name == table.name.name })
      #expect(found.isStrict)
      #expect(found.columns.map(\.name) == table.columns.map(\.name))
      #expect(Set(found.indexes.map(\.name)) == Set(table.indexes.map(\.name.text)))
      let names = Set(found.constraints.compactMap(\.name))
      let meant =
        table.checks.map(\.name.text) + table.foreignKeys.map(\.name.text)
        + table.uniqueConstraints.map(\.name.text) + (table.primaryKey.map { [$0.name.text] } ?? [])
      #expect(names.isSuperset(of: meant), "\(Set(meant).subtracting(names))")
      for column in table.columns {
        let isNotNull = found.columns.first { $0.name == column.name }?.isNotNull
        #expect(isNotNull == !column.isNullable, "\(table.name).\(column.name)")
      }
    }
  }
}
