import Catalog
import Compiler
import Inspection
import LiveDatabases
import LiveSchemas
import SchemaModel
import SchemaPairs
import TestSupport
import Testing

@Suite("What is created has no difference, and what is inspected and created again is the same database")
struct RoundTripTests {
  @Test("PostgreSQL", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases, Sample.groups)
  func postgresql(_ server: TestServer, _ group: Sample.Group) throws {
    try withTemporaryDatabase(server) { connection in
      for sample in group.samples {
        attempt(sample) {
          guard let compiled = try sample.compiled(.postgresql) else { return }
          let create = try script(compiled, .postgresql)
          guard server.offers(create) else { return }
          // Between 15 and 18 nothing differs that migrations are about but what extensions bring.
          let isOften = server == .postgreSQL16 && !sample.subfolder.isEmpty
          guard !isOften || create.contains("CREATE EXTENSION") else { return }
          // Some are for a newer server.
          guard (try? self.create(create, in: connection)) != nil else { return }
          let name = "\(sample.testDescription) on \(server)"
          try expectNoDifference(sample, name, compiled) { try LiveSchema(connection, $0) }
          let trip = try RoundTrip(try readPostgreSQLCatalog(connection), .postgresql)
          try self.create(trip.script, in: connection)
          try trip.expectSame(try readPostgreSQLCatalog(connection), as: compiled, name)
        }
      }
    }
  }

  @Test("SQLite", arguments: Sample.groups)
  func sqlite(_ group: Sample.Group) throws {
    for sample in group.samples {
      attempt(sample) {
        guard let compiled = try sample.compiled(.sqlite) else { return }
        let database = try SQLiteDatabase()
        try database.execute(try script(compiled, .sqlite))
        try expectNoDifference(sample, sample.testDescription, compiled) { try LiveSchema(database, $0) }
        let trip = try RoundTrip(try readSQLiteCatalog(database), .sqlite)
        try trip.expectSame(try created(trip.script), as: compiled, sample.testDescription)
      }
    }
  }

  private func expectNoDifference(
    _ sample: Sample, _ name: String, _ compiled: CompiledSchema, _ read: (LiveRequest) throws -> LiveSchema
  ) throws {
    // The versions of migrations are compared where these are run.
    guard sample.subfolder.isEmpty else { return }
    let live = try read(LiveRequest(other: OtherVersion(compiled.schema)))
    #expect(try live.changes(to: compiled.schema) == [], "\(name)")
    #expect(live.inDoubt == [], "\(name)")
  }

  /// Runs a script in the database, emptied.
  private func create(_ script: String, in connection: PostgreSQLConnection) throws {
    try connection.execute(
      """
      DO $clean$
      DECLARE
        found text;
      BEGIN
        FOR found IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema$)' LOOP
          EXECUTE format('DROP SCHEMA %I CASCADE', found);
        END LOOP;
        CREATE SCHEMA public;
      END
      $clean$
      """)
    try connection.execute(script)
  }

  private func created(_ script: String) throws -> DatabaseCatalog {
    let database = try SQLiteDatabase()
    try database.execute(script)
    return try readSQLiteCatalog(database)
  }

  /// One that fails keeps no other from being run.
  private func attempt(_ sample: Sample, _ body: () throws -> Void) {
    do { try body() } catch { Issue.record("\(sample.testDescription): \(error)") }
  }
}

@Suite("The samples")
struct SampleTests {
  @Test(
    "Every group has schemas for both databases",
    arguments: Sample.groups.filter { !$0.name.contains("migrations") })
  func areThere(_ group: Sample.Group) throws {
    for sample in group.samples {
      if sample.text != nil { #expect(try sample.compiled(.postgresql) != nil, "\(sample.testDescription)") }
    }
    for target in [Target.postgresql, .sqlite] {
      #expect(try group.samples.contains { try $0.compiled(target) != nil }, "\(group.name)")
    }
  }
}
