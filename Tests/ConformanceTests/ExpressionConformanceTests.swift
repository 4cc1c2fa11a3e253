import Foundation
import LiveDatabases
import SQLExpressions
import SchemaModel
import TestSupport
import Testing

@testable import SQLiteTarget

@Suite("Every operator and function means in SQLite what it means in PostgreSQL, or is refused, or warned of")
struct ExpressionConformanceTests {
  static let columns = ExpressionRows.columns.map(\.name)

  @Test("Every operator and function that the compiler knows has a case")
  func everyOne() throws {
    let texts =
      ExpressionCase.conditionsAndValues.map(\.text) + ExpressionCase.cases(ExpressionCase.own).map(\.text)
      + ChangingFunction.all.map(\.call)
    let found = try texts.reduce(into: Set<String>()) {
      $0.formUnion(Feature.names(in: try parseExpression($1, columns: Self.columns)))
    }
    #expect(Feature.all.subtracting(found).sorted() == [])
  }

  @Test("PostgreSQL 15, 16 and 18 answer as SQLite does, row by row", .enabled(if: TestServer.areWanted))
  func answers() throws {
    var table = ExpressionTable(rows: try ExpressionRows.all().count)
    let sqlite = try ExpressionTests.database()
    let spelled = try ExpressionCase.conditionsAndValues.compactMap { try spelling($0.text, &table) }
    var different: Set<String> = []
    // What depends on the session's time zone has to be warned of.
    for (server, zone) in TestServer.allCases.map({ ($0, "UTC") }) + [(.postgreSQL18, "America/New_York")] {
      try withTemporaryDatabase(server) { connection in
        let there = try ExpressionServer(connection, on: server, zone: zone)
        for one in spelled where there.knows(one.text) {
          if try !same(one, there, sqlite, server) { different.insert(one.text) }
        }
        for function in ChangingFunction.all { try function.check(server, connection, sqlite) }
        for own in ExpressionCase.cases(ExpressionCase.own) {
          #expect(throws: DatabaseError.self, "\(server) has SQLite's \(own.text)") {
            try there.answers(own.text)
          }
        }
      }
    }
    for one in spelled where !different.contains(one.text) {
      table.addSame(try parseExpression(one.text, columns: Self.columns))
    }
    try addOthers(to: &table)
    try MadeSection("expressions", of: "Documentation/Conformance.md").expect(table.markdown())
  }

  private struct Spelled {
    var text: String
    var sql: String
    var isWarned: Bool
  }

  /// What SQLite is told; nil where it is refused.
  private func spelling(_ text: String, _ table: inout ExpressionTable) throws -> Spelled? {
    let expression = try parseExpression(text, columns: Self.columns)
    do {
      let (sql, warnings) = try ExpressionTests.spelling(expression)
      for warning in warnings { table.addWarning(warning, expression) }
      return Spelled(text: text, sql: sql, isWarned: !warnings.isEmpty)
    } catch let error as UnsupportedExpression {
      table.addRefusal(error.message, expression)
      return nil
    }
  }

  /// Whether both answer alike; where they don't, that has to be warned of.
  private func same(
    _ one: Spelled, _ there: ExpressionServer, _ sqlite: SQLiteDatabase, _ server: TestServer
  ) throws -> Bool {
    let (type, meant) = try there.answers(one.text)
    let found = try sqlite.answers(one.sql, type, rows: meant.count)
    let different = meant.indices.filter { !ExpressionValue.same(meant[$0], found[$0]) }
    if let row = different.first, !one.isWarned {
      Issue.record(
        """
        \(one.text) is \(meant[row]) on \(server) and \(found[row]) on SQLite in row \(row), which nobody is told: \
        \(one.sql)
        """)
    }
    return different.isEmpty
  }

  private func addOthers(to table: inout ExpressionTable) throws {
    for function in ChangingFunction.all {
      for name in Feature.names(in: try parseExpression(function.call)) {
        table.addNote("same in a default, but for the digits of the clock and of chance", name)
      }
    }
    for own in ExpressionCase.cases(ExpressionCase.own) {
      let expression = try parseExpression(own.text, columns: Self.columns)
      if let name = Feature.name(of: expression) {
        table.addNote(
          "SQLite's own, for what is written for SQLite alone: PostgreSQL refuses the call", name)
      }
    }
  }
}
