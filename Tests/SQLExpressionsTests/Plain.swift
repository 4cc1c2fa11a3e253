import SQLExpressions
import SchemaModel

/// PostgreSQL's spelling, as plainly as it can be said.
struct Plain: ExpressionDialect {
  func identifier(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy {
      ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x5F || ($0 >= 0x30 && $0 <= 0x39)
    }
    let isReserved = (try? parseExpression(name)) != .column(name)
    if isPlain, !isReserved, name.utf8.first.map({ $0 > 0x39 }) ?? false { return name }
    return "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  func literal(_ literal: Literal) -> String {
    switch literal {
    case .null: "NULL"
    case .boolean(let value): value ? "TRUE" : "FALSE"
    case .number(let text): text
    case .string(let text):
      "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
  }

  func typeName(_ type: ColumnType) -> String { type.spelling }

  func spelling(
    of expression: Expression, printer: ExpressionPrinter<Plain>
  ) throws(UnsupportedExpression) -> String? {
    nil
  }

  static func text(_ expression: Expression) -> String {
    (try? ExpressionPrinter(dialect: Plain()).print(expression)) ?? "?"
  }
}
