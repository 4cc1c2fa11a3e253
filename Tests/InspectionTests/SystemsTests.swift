import Compiler
import Foundation
import Inspection
import LiveDatabases
import LiveSchemas
import SchemaModel
import SchemaPairs
import TestSupport
import Testing

/// The SQL that stands in the systems' own plans, and our schemas of them: `given.sql` is loaded into a real database, and
/// `differences.txt` says what the comparison finds.
@Suite("The systems' own SQL and our schemas of them have no difference but the stated ones")
struct SystemsTests {
  @Test(
    "PostgreSQL", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases,
    CaseFolder.all(beside: #filePath, in: "Systems"))
  func postgresql(_ server: TestServer, _ system: CaseFolder) throws {
    let sql = try #require(URL(filePath: system.path).text(of: "given.sql"))
    guard server.offers(sql) else { return }
    let schema = compile(
      try CaseFolder(path: root + "/schemas/" + system.name).schemaFiles(), targets: TargetSet([.postgresql]),
      linting: false)
    #expect(!schema.hasErrors)
    try withTemporaryDatabase(server) { connection in
      try connection.execute(sql)
      let live = try LiveSchema(connection, LiveRequest(other: OtherVersion(schema.schema)))
      #expect(live.inspection.notHeld == [])
      #expect(live.inDoubt == [])
      let changes = try live.changes(to: schema.schema).map { $0 + "\n" }.joined()
      system.expect(changes, equals: "differences.txt")
    }
  }
}
