import LiveDatabases
import SchemaModel
import TestSupport
import Testing

/// Rows for every check of every system lie in the folder `CheckRows`. Their statements run as they are on both stores.
@Suite("Every check of the systems holds the same on PostgreSQL and SQLite")
struct ChecksTests {
  @Test(
    "Every check has rows that it lets in, and rows that it keeps out", arguments: try CheckedDatabase.all())
  func coverage(_ database: CheckedDatabase) throws {
    guard !database.checks.isEmpty else { return }
    let rows = try #require(database.rows, "there is no CheckRows/\(database.name).sql")
    for check in database.checks {
      #expect(!rows.statements(for: check, .passes).isEmpty, "no row passes \(check)")
      #expect(!rows.statements(for: check, .fails, .refusedByType).isEmpty, "no row fails \(check)")
    }
    for section in rows.sections {
      #expect(database.checks.contains(section.check), "\(section.check) is no check of both stores")
      let table = section.check.prefix { $0 != "." }
      for statement in section.statements {
        #expect(statement.hasPrefix("INSERT INTO \(table) "), "a row for \(section.check): \(statement)")
      }
    }
  }

  @Test("SQLite", arguments: try CheckedDatabase.all())
  func sqlite(_ database: CheckedDatabase) throws {
    try check(database, on: SQLiteDatabase(rowsOf: database))
  }

  @Test(
    "PostgreSQL", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases,
    try CheckedDatabase.all())
  func postgresql(_ server: TestServer, _ database: CheckedDatabase) throws {
    guard server.offers(try database.script(.postgresql)) else { return }
    try withRows(of: database, on: server) { try check(database, on: $0) }
  }

  private func check(_ database: CheckedDatabase, on store: some RowStore) throws {
    for section in database.rows?.sections ?? [] {
      let wanted: Outcome =
        switch section.verdict {
        case .passes: .accepted
        case .fails: .refused(check: String(section.check.drop { $0 != "." }.dropFirst()))
        case .refusedByType: .refusedByType
        }
      for statement in section.statements {
        let outcome = try store.outcome(of: statement)
        #expect(outcome == wanted, "\(section.check): \(section.verdict.rawValue): \(statement)")
      }
    }
  }
}
