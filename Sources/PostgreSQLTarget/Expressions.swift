import SQLExpressions
import SchemaModel

/// PostgreSQL's spelling of the expression tree, which is nearly SQL's own.
struct PostgreSQLExpressions: ExpressionDialect {
  func identifier(_ name: String) -> String {
    PostgreSQLTarget.identifier(name)
  }

  func literal(_ literal: Literal) -> String {
    switch literal {
    case .null: "NULL"
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): text
    case .string(let text): quoted(text)
    }
  }

  func typeName(_ type: ColumnType) -> String {
    PostgreSQLTarget.typeName(type)
  }

  func spelling(
    of expression: Expression, printer: ExpressionPrinter<Self>
  ) throws(UnsupportedExpression) -> String? {
    nil
  }
}

/// An expression as PostgreSQL reads it, in brackets unless it is one thing.
func sqlOperand(_ expression: Expression) throws(UnsupportedExpression) -> String {
  if case .unary(.minus, .literal) = expression { return try sql(expression) }
  return try ExpressionPrinter(dialect: PostgreSQLExpressions()).operand(expression)
}

/// An expression as PostgreSQL reads it.
func sql(_ expression: Expression) throws(UnsupportedExpression) -> String {
  try ExpressionPrinter(dialect: PostgreSQLExpressions()).print(expression)
}
