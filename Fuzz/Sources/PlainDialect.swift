import SQLExpressions
import SchemaModel

/// PostgreSQL's spelling, as plainly as it can be said.
struct PlainDialect: ExpressionDialect {
  func identifier(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
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
    of expression: Expression, printer: ExpressionPrinter<PlainDialect>
  ) throws(UnsupportedExpression) -> String? {
    nil
  }

  /// The text of an expression; nil where it cannot be said.
  static func text(_ expression: Expression) -> String? {
    try? ExpressionPrinter(dialect: PlainDialect()).print(expression)
  }
}
