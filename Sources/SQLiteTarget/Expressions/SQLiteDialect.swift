import SQLExpressions
import SchemaModel

/// How SQLite spells the trees that `Lowering` makes.
struct SQLiteDialect: ExpressionDialect {
  /// Whether columns are those of a trigger's new row.
  var isTrigger = false
  /// Whether the expression was written for SQLite in the first place, and LIKE means SQLite's own.
  var isOwn = false

  func identifier(_ name: String) -> String {
    SQLiteTarget.identifier(name)
  }

  func literal(_ literal: Literal) -> String {
    switch literal {
    case .null: "NULL"
    case .boolean(let value): value ? "TRUE" : "FALSE"
    case .number(let text): text
    case .string(let text): string(text)
    }
  }

  /// A call as it was written; what the tree has as `now` is a keyword here.
  private func ownCall(
    _ call: FunctionCall, _ printer: ExpressionPrinter<Self>
  ) throws(UnsupportedExpression) -> String {
    let keywords = [
      "now": "CURRENT_TIMESTAMP", "current_date": "CURRENT_DATE", "current_time": "CURRENT_TIME",
    ]
    if call.arguments.isEmpty, let keyword = keywords[call.name.name] { return keyword }
    guard call.name.schema == nil else {
      throw UnsupportedExpression(message: "SQLite has no function `\(call.name)`")
    }
    let isPlain = call.name.name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
    let name = isPlain ? call.name.name : identifier(call.name.name)
    return try "\(name)(\(printer.list(call.arguments)))"
  }

  /// A text in quotes, in which control characters, which editors and tools may change, stand as `char(9)`.
  private func string(_ text: String) -> String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || scalar.value == 0x7F }
    guard text.unicodeScalars.contains(where: isControl) else { return quoted(text) }
    var parts: [String] = []
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      let run = rest.prefix { isControl($0) == isControl(first) }
      parts.append(
        isControl(first)
          ? "char(\(run.map { String($0.value) }.joined(separator: ", ")))"
          : quoted(String(String.UnicodeScalarView(run))))
      rest = rest.dropFirst(run.count)
    }
    return parts.count == 1 ? parts[0] : "(\(parts.joined(separator: " || ")))"
  }

  /// Trees that were lowered name only types that SQLite stores.
  func typeName(_ type: ColumnType) -> String {
    switch type {
    case .smallint, .integer, .bigint, .boolean: "INTEGER"
    case .real, .doublePrecision, .numeric: "REAL"
    case .bytea, .vector, .halfvec: "BLOB"
    default: "TEXT"
    }
  }

  func spelling(
    of expression: Expression, printer: ExpressionPrinter<Self>
  ) throws(UnsupportedExpression) -> String? {
    switch expression {
    case .column(let name) where isTrigger:
      return "NEW." + identifier(name)
    case .cast(.literal(.string(let digits)), .bytea) where !isOwn:
      return "X'\(digits)'"
    case .call(let call) where isOwn:
      return try ownCall(call, printer)
    case .call(let call):
      // All names come from the table of functions; none needs quotes.
      return try "\(call.name.name)(\(printer.list(call.arguments)))"
    case .binary(.concatenate, .binary(.concatenate, let first, let second), let third):
      // `||` binds tighter than anything else of two operands, from the left.
      return try "\(printer.print(.binary(.concatenate, first, second))) || \(printer.operand(third))"
    case .isDistinct(let left, let right, let negated):
      return try "\(printer.operand(left)) IS \(negated ? "" : "NOT ")\(printer.operand(right))"
    case .isTruth(let operand, nil, let negated):
      return try "\(printer.operand(operand)) IS \(negated ? "NOT " : "")NULL"
    case .like(let operand, let pattern, _, let ignoringCase, let negated) where !isOwn:
      let text = try "\(printer.operand(operand)) \(negated ? "NOT " : "")"
      let pattern = try printer.operand(pattern)
      return text + (ignoringCase ? "LIKE \(pattern) ESCAPE '\\'" : "GLOB \(pattern)")
    case .collated(let operand, let collation) where !isOwn:
      return try
        "\(printer.operand(operand)) COLLATE \((SQLiteKeyCollation(rawValue: collation) ?? .binary).rawValue)"
    default:
      return nil
    }
  }
}
