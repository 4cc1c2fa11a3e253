import Catalog
import Compiler
import Foundation
import Inspection
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

/// What a schema does not bring back has to be on the list: each difference between a database that somebody made and
/// what is made of its schema.
@Suite("Nothing is lost silently")
struct LossTests {
  @Test(
    "PostgreSQL", .enabled(if: TestServer.areWanted), arguments: [TestServer.postgreSQL15, .postgreSQL18],
    CaseTests.all)
  func postgresql(_ server: TestServer, _ folder: CaseFolder) throws {
    guard let sql = URL(filePath: folder.path).text(of: "postgresql.sql"), server.offers(sql) else { return }
    let catalog = try withTemporaryDatabase(server) { connection in
      try connection.execute(sql)
      return try readPostgreSQLCatalog(connection)
    }
    let trip = try RoundTrip(catalog, .postgresql)
    let again = try withTemporaryDatabase(server) { connection in
      // What the schema needs and does not hold has to be there first.
      try connection.execute(URL(filePath: folder.path).text(of: "before.sql") ?? "")
      try connection.execute(trip.script)
      return try readPostgreSQLCatalog(connection)
    }
    try expectListed(trip, again, folder.name)
  }

  @Test("SQLite", arguments: CaseTests.all)
  func sqlite(_ folder: CaseFolder) throws {
    guard let sql = URL(filePath: folder.path).text(of: "sqlite.sql") else { return }
    let database = try SQLiteDatabase(acceptsDoubleQuotedStrings: true)
    try database.execute(sql)
    let trip = try RoundTrip(try readSQLiteCatalog(database), .sqlite)
    let made = try SQLiteDatabase()
    try made.execute(trip.script)
    try expectListed(trip, try readSQLiteCatalog(made), folder.name)
  }

  private func expectListed(_ trip: RoundTrip, _ again: DatabaseCatalog, _ name: String) throws {
    let listed = (trip.inspection.notHeld + trip.inspection.leftOut).map(\.name)
    let schema = trip.compiled.schema
    let found = differences(
      from: trip.catalog.comparable(schema).named(as: again), to: again.comparable(schema))
    // What is new takes another's place, and that one is only in the old catalog.
    for line in found where !line.hasSuffix("only in the new one") {
      #expect(listed.contains { line.speaks(of: $0) }, "\(name): \(line) is not among \(listed)")
    }
  }
}

extension String {
  /// Whether a difference is about an object of the list: `auth.users.name (C)`.
  fileprivate func speaks(of listed: String) -> Bool {
    let path = listed.prefix { $0 != "(" && $0 != "," }
    let parts = path.split { $0 == "." || $0 == " " || $0 == "\"" }
    return !parts.isEmpty && parts.suffix(2).allSatisfy { contains($0) }
  }
}

extension DatabaseCatalog {
  /// SQLite's catalog with the names that a schema gives to constraints without one.
  fileprivate func named(as other: DatabaseCatalog) -> DatabaseCatalog {
    var catalog = self
    for place in catalog.tables.indices {
      let table = catalog.tables[place]
      let twins = other.tables.first { $0.name == table.name && $0.schema == table.schema }?.constraints ?? []
      catalog.tables[place].constraints = table.constraints.map { constraint in
        guard constraint.name == nil else { return constraint }
        var named = constraint
        for twin in twins {
          named.name = twin.name
          if named == twin { return named }
        }
        return constraint
      }
    }
    return catalog
  }
}
