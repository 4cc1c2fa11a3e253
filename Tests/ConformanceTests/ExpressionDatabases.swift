import Foundation
import LiveDatabases
import SQLExpressions
import SchemaModel
import TestSupport

@testable import SQLiteTarget

/// What a database says of an expression for one row.
enum ExpressionAnswer: Hashable {
  case null
  case value(LogicalValue)
  /// A number that SQLite has in floating point.
  case number(Double)
  case failure
}

/// PostgreSQL with the table `t` of ``ExpressionRows``.
struct ExpressionServer {
  let connection: PostgreSQLConnection

  private let hasVectors: Bool

  init(_ connection: PostgreSQLConnection, on server: TestServer, zone: String = "UTC") throws {
    hasVectors = server != .postgreSQL15
    self.connection = connection
    if hasVectors { try connection.execute("CREATE EXTENSION vector") }
    try connection.execute("SET timezone = 'UTC'")
    let moods = ExpressionRows.moods.map { "'\($0)'" }.joined(separator: ", ")
    let columns = ExpressionRows.columns.map { "\($0.name) \($0.type)" }.joined(separator: ", ")
    try connection.execute("CREATE TYPE mood AS ENUM (\(moods)); CREATE TABLE t (\(columns))")
    let places = ExpressionRows.columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    for row in try ExpressionRows.all() { _ = try connection.query("INSERT INTO t VALUES (\(places))", row) }
    try connection.execute("SET timezone = '\(zone)'")
  }

  /// Whether the server has the types that an expression names.
  func knows(_ expression: String) -> Bool { hasVectors || !expression.contains("vector") }

  /// The answers, a row each, and their type; nil where no row has an answer.
  func answers(_ expression: String) throws -> (type: String?, answers: [ExpressionAnswer]) {
    let query = "SELECT (\(expression))::text, pg_typeof(\(expression)) FROM t"
    if let rows = try? connection.query(query + " ORDER BY id") {
      let type = rows.first?[1]
      return (type, try rows.map { try answer($0[0], type) })
    }
    // The rows are asked one by one where one of them fails.
    var type: String?
    var answers: [ExpressionAnswer] = []
    for id in try ExpressionRows.all().indices {
      do {
        let row = try connection.query(query + " WHERE id = \(id)")[0]
        type = row[1]
        answers.append(try answer(row[0], type))
      } catch let error as DatabaseError {
        // What cannot even be planned is not an answer.
        if error.sqlState?.hasPrefix("42") ?? true { throw error }
        answers.append(.failure)
      }
    }
    return (type, answers)
  }

  private func answer(_ text: String?, _ type: String?) throws -> ExpressionAnswer {
    guard let text, let type else { return .null }
    return .value(try ExpressionValue.value(text, type))
  }
}

extension SQLiteDatabase {
  /// The answers, a row each, as values of the type that PostgreSQL says they have.
  func answers(_ sql: String, _ type: String?, rows: Int) throws -> [ExpressionAnswer] {
    // A condition is asked as a check asks it: no further than an operand of AND or OR that decides.
    let value = type == "boolean" ? "CASE WHEN \(sql) THEN 1 WHEN NOT (\(sql)) THEN 0 END" : sql
    return try (0..<rows).map { id in
      guard let found = try? query("SELECT \(value) FROM t WHERE id = \(id)")[0][0] else { return .failure }
      return try ExpressionValue.answer(found, type)
    }
  }
}

/// How an expression's value is read, by the type that PostgreSQL says it has.
enum ExpressionValue {
  static func type(_ name: String) throws -> ColumnType {
    switch name {
    case "character", "unknown": .text
    default: try parseType(name, enumerations: [ExpressionTests.mood])
    }
  }

  static func value(_ text: String, _ type: String) throws -> LogicalValue {
    // The blanks at its end don't count.
    if type == "character" { return .text(String(text.reversed().drop { $0 == " " }.reversed())) }
    return try parseValue(text, as: try Self.type(type), enumerationValues: ExpressionTests.values)
  }

  /// What SQLite answers, as a value of that type.
  static func answer(_ value: SQLiteValue, _ type: String?) throws -> ExpressionAnswer {
    guard let type, value != .null else { return value == .null ? .null : .number(.nan) }
    let kind = try Self.type(type)
    switch (value, kind) {
    case (.integer(let number), .boolean): return .value(.boolean(number != 0))
    case (.integer(let number), .smallint), (.integer(let number), .integer), (.integer(let number), .bigint):
      return .value(.integer(number))
    case (.integer(let number), .numeric), (.integer(let number), .real),
      (.integer(let number), .doublePrecision):
      return .number(Double(number))
    case (.real(let number), .numeric), (.real(let number), .real), (.real(let number), .doublePrecision):
      return .number(number)
    case (.blob(let bytes), .bytea): return .value(.bytes(bytes))
    case (.text(let text), .numeric), (.text(let text), .text), (.text(let text), .varchar):
      return .value(try Self.value(text, type))
    case (.text(let text), .boolean), (.text(let text), .bytea):
      throw ExpressionFault(message: "\(kind): \(text)")
    case (.text(let text), _):
      let found: LogicalValue =
        if case .array(let element) = kind { try array(text, element) } else { try Self.value(text, type) }
      let stored = try sqliteLiteral(found, as: kind)
      // Text is a value only in the one form that is stored; JSON has many that compare as the same.
      guard stored == "'\(text.replacing("'", with: "''"))'" || kind == .json || kind == .jsonb else {
        throw ExpressionFault(message: "\(text) is stored as \(stored)")
      }
      return .value(found)
    default: throw ExpressionFault(message: "\(value) for \(type)")
    }
  }

  private static func array(_ json: String, _ element: ColumnType) throws -> LogicalValue {
    let members = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [Any] ?? []
    return .array(
      try members.map { member in
        member is NSNull
          ? nil : try parseValue("\(member)", as: element, enumerationValues: ExpressionTests.values)
      })
  }

  /// Whether SQLite's answer is PostgreSQL's.
  static func same(_ one: ExpressionAnswer, _ other: ExpressionAnswer) -> Bool {
    switch (one, other) {
    case (.value(.decimal(let digits)), .number(let number)): Double(digits) == number
    case (.value(.float(let value)), .number(let number)): value == number
    default: one == other
    }
  }
}

struct ExpressionFault: Error {
  var message: String
}

extension ExpressionRows {
  /// The rows, each value as text.
  static func all() throws -> [[String?]] {
    try JSONDecoder().decode([[String?]].self, from: Data(json.utf8))
  }
}
