import Catalog
import Compiler
import Foundation
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

/// The system's Prisma schema, translated by hand into what Prisma Migrate makes of it, is the judge of ours.
@Suite("schemas/widgettdc is what Prisma Migrate makes of the system's Prisma schema")
struct WidgetTDCTests {
  static let sample = Sample(folder: CaseFolder(path: root + "/schemas/widgettdc"))

  /// Prisma's client keeps `@updatedAt`, on create and on update, and its migrations know nothing of it. Our schema has
  /// the database keep it: a default for a new row, a trigger for a changed one, and the trigger's function. A value
  /// that a client sets wins over both, so that Prisma's client works as it did.
  static let keptByTheDatabase = [
    "table public.memory_entities: column updated_at: default: nothing became now()",
    "table public.memory_entities: trigger memory_entities_on_update: only in the new one",
    "function public.memory_entities_on_update(): only in the new one",
  ]

  /// Two names of one value, the transaction's time. Prisma writes the one, and schemac always the other; the server
  /// keeps the word as it is written.
  static let otherWords = [
    "table public.memory_entities: column created_at: default: CURRENT_TIMESTAMP became now()",
    "table public.raw_documents: column ingested_at: default: CURRENT_TIMESTAMP became now()",
  ]

  @Test(
    "The catalogs are equal but for what keeps updated_at, and the word for now",
    .enabled(if: TestServer.areWanted),
    arguments: TestServer.allCases)
  func catalogs(_ server: TestServer) throws {
    let prisma = try String(
      contentsOf: URL(filePath: root + "/Tests/Fixtures/widgettdc/prisma.sql"), encoding: .utf8)
    let theirs = try catalog(of: prisma, on: server)
    let ours = try catalog(of: #require(try Self.sample.script(.postgresql)), on: server)
    #expect(theirs.tables.count == 9)
    let found = differences(from: theirs, to: ours)
    #expect(Set(found) == Set(Self.keptByTheDatabase + Self.otherWords))
    #expect(found.count == 5)
  }

  private func catalog(of script: String, on server: TestServer) throws -> DatabaseCatalog {
    try withTemporaryDatabase(server) { connection in
      try connection.execute(script)
      return try readPostgreSQLCatalog(connection)
    }
  }
}
