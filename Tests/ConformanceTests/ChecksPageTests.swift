import LiveDatabases
import SchemaModel
import TestSupport
import Testing

@Suite("Documentation/Conformance.md says how far checks hold the same")
struct ChecksPageTests {
  @Test("Its section on checks", .enabled(if: TestServer.areWanted))
  func page() throws {
    let parts = try CheckedDatabase.all().map { database in
      "### \(database.name)\n\n" + (database.checks.isEmpty ? "It has no checks." : try table(database))
    }
    try MadeSection("checks", of: "Documentation/Conformance.md").expect(
      parts.joined(separator: "\n\n") + "\n")
  }

  private func table(_ database: CheckedDatabase) throws -> String {
    let rows = try #require(database.rows)
    let statements = rows.sections.flatMap(\.statements)
    let onSQLite = try outcomes(statements, on: SQLiteDatabase(rowsOf: database))
    let servers = try TestServer.allCases.filter { $0.offers(try database.script(.postgresql)) }
    let onServers = try servers.map { server in
      try withRows(of: database, on: server) { try outcomes(statements, on: $0) }
    }
    let lines = database.checks.map { check in
      let statements = rows.statements(for: check, .passes, .fails, .refusedByType)
      let isSame = statements.allSatisfy { statement in
        onServers.allSatisfy { $0[statement] == onSQLite[statement] }
      }
      let byType = rows.statements(for: check, .refusedByType).count
      let failing = rows.statements(for: check, .fails).count
      return "| `\(check)` | \(rows.statements(for: check, .passes).count) | "
        + (byType == 0 ? "\(failing)" : "\(failing), and \(byType) by the type") + " | "
        + (isSame ? "same" : "**differs**") + " |"
    }
    return """
      On PostgreSQL \(servers.map { "\($0.rawValue)" }.joined(separator: ", ")) and on SQLite.

      | check | rows that pass | rows that fail | PostgreSQL and SQLite |
      |---|---|---|---|
      \(lines.joined(separator: "\n"))
      """
  }

  private func outcomes(_ statements: [String], on store: some RowStore) throws -> [String: Outcome] {
    try Dictionary(
      statements.map { ($0, try store.outcome(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }
}
