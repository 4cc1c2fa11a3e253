import LiveDatabases
import SQLExpressions
import SchemaModel
import TestSupport
import Testing

@testable import SQLiteTarget

/// A function that gives another value each time: what it gives in SQLite has to pass for what PostgreSQL gives.
struct ChangingFunction {
  var call: String
  var type: String
  /// A condition of PostgreSQL's, in which `$1` is the value as text.
  var condition: String

  static let all: [ChangingFunction] = {
    let moments = ["now()", "transaction_timestamp()", "statement_timestamp()", "clock_timestamp()"].map {
      ChangingFunction(
        call: $0, type: "timestamptz",
        condition: "$1::timestamptz BETWEEN \($0) - interval '1 hour' AND \($0) + interval '1 hour'")
    }
    let uuids = ["gen_random_uuid()", "uuid_generate_v4()"].map {
      ChangingFunction(call: $0, type: "uuid", condition: "$1::uuid::text ~ '^.{14}4.{4}[89ab]'")
    }
    return moments + uuids + [
      ChangingFunction(
        call: "localtimestamp", type: "timestamp",
        condition:
          "$1::timestamp BETWEEN localtimestamp - interval '1 hour' AND localtimestamp + interval '1 hour'"),
      // Midnight may lie between the two.
      ChangingFunction(
        call: "current_date", type: "date", condition: "abs($1::date - current_date) <= 1"),
      ChangingFunction(
        call: "localtime", type: "time",
        condition: "abs(extract(epoch from $1::time - localtime)) NOT BETWEEN 3600 AND 82800"),
      ChangingFunction(
        call: "random()", type: "double precision", condition: "$1::float >= 0 AND $1::float < 1"),
      ChangingFunction(call: "gen_random_bytes(8)", type: "bytea", condition: "length($1::bytea) = 8"),
    ]
  }()

  /// Asks SQLite for the value, and PostgreSQL what it thinks of it.
  func check(
    _ server: TestServer, _ connection: PostgreSQLConnection, _ sqlite: SQLiteDatabase
  ) throws {
    let type = try parseType(type)
    let (sql, _) = try ExpressionTests.spelling(call, place: .default, expected: type)
    let (one, other) = (try sqlite.query("SELECT \(sql)")[0][0], try sqlite.query("SELECT \(sql)")[0][0])
    // SQLite's clock says UTC, which is warned of where it matters.
    try connection.execute("SET timezone = 'UTC'")
    let answer = try connection.query("SELECT \(condition)", [text(one)])
    #expect(answer == [["t"]], "\(server): \(call) is \(one)")
    let isRandom = SQLiteFunction.all[String(call.prefix { $0 != "(" })]?.family == .random
    if isRandom { #expect(one != other, "\(call)") }
    #expect(throws: UnsupportedExpression.self, "\(call) in a check") {
      try ExpressionTests.spelling(call, place: .check)
    }
  }

  private func text(_ value: SQLiteValue) -> String? {
    switch value {
    case .text(let text): text
    case .blob(let bytes): LogicalValue.bytes(bytes).canonicalText
    default: "\(value)"
    }
  }
}
