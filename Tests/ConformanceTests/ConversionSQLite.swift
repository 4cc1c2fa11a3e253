import Foundation
import LiveDatabases
import SchemaModel

@testable import SQLiteTarget

/// Values in SQLite, each with the number of its line.
struct ConversionSQLite {
  let database: SQLiteDatabase

  init(_ types: [ConvertedType]) throws {
    database = try SQLiteDatabase()
    try database.execute(try ValueSchema(files: types.map(\.file)).script(.sqlite))
    for type in types {
      for (number, line) in type.file.lines.enumerated() where line.isAcceptedByAll {
        try database.execute("INSERT INTO \(type.table) VALUES (\(number), \(line.literal))")
      }
    }
  }

  /// Where SQLite makes something else of the values than PostgreSQL did.
  func problems(_ from: ConvertedType, _ to: ConvertedType, _ server: ConvertedRows) throws -> [String] {
    guard let conversion = storedConversion(of: "value", from: from.type, to: to.type) else { return [] }
    let rows = try database.query(
      """
      SELECT id, (\(conversion.misfits ?? "0")) IS TRUE, quote(\(conversion.value ?? "value")) FROM \(from.table)
      ORDER BY id
      """)
    var problems: [String] = []
    for row in rows {
      guard case .integer(let id) = row[0], case .integer(let isMisfit) = row[1],
        case .text(let found) = row[2]
      else { continue }
      let line = from.file.lines[Int(id)]
      let wanted = try wanted(server.texts[Int(id)], to)
      if wanted == nil, isMisfit == 0 { problems.append("SQLite takes \(line.text), which does not fit") }
      if wanted != nil, isMisfit != 0 { problems.append("SQLite counts \(line.text), which fits") }
      if let wanted, isMisfit == 0, !isSame(wanted, found, to.type) {
        problems.append("SQLite makes \(found) of \(line.text), not \(wanted)")
      }
    }
    return problems
  }

  /// SQLite's canonical value of PostgreSQL's text; nil where there is no text, or SQLite does not hold it.
  private func wanted(_ text: String?, _ to: ConvertedType) throws -> String? {
    guard let text else { return nil }
    let value = try ValueSchema.value(text, as: to.type)
    guard let literal = try? sqliteLiteral(value, as: to.type) else { return nil }
    // A column for numbers with fractions makes 1.0 of 1.
    let stored = to.isReal ? "CAST(\(literal) AS REAL)" : literal
    guard case .text(let quoted) = try database.query("SELECT quote(\(stored))")[0][0] else { return nil }
    return quoted
  }

  /// Whether two stored values are one: JSON can be written in several ways.
  private func isSame(_ left: String, _ right: String, _ type: ColumnType) -> Bool {
    guard type == .json || type == .jsonb, left != right else { return left == right }
    let texts = [left, right].map { String($0.dropFirst().dropLast().replacing("''", with: "'")) }
    // Foundation reads no number as large as 1e400.
    let numbers = texts.map { try? ValueSchema.value($0, as: .numeric(precision: nil, scale: nil)) }
    if let number = numbers[0] { return number == numbers[1] }
    let objects = texts.map {
      try? JSONSerialization.jsonObject(with: Data($0.utf8), options: .fragmentsAllowed) as? NSObject
    }
    return objects[0] != nil && objects[0] == objects[1]
  }
}

extension ConvertedType {
  fileprivate var isReal: Bool {
    switch type {
    case .real, .doublePrecision: true
    case .numeric(let precision, _): !isKeptAsText(precision)
    default: false
    }
  }
}
