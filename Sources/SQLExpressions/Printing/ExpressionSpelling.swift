public import SchemaModel

extension Expression {
  /// The portable SQL spelling, for people to read: `length(trim(title)) > 0`.
  /// - Throws: never by itself; the printer's say.
  public func spelling() throws(UnsupportedExpression) -> String {
    try ExpressionPrinter(dialect: PortableSpelling()).print(self)
  }
}

/// SQL as schemas write it.
private struct PortableSpelling: ExpressionDialect {
  func identifier(_ name: String) -> String {
    isPlainWord(name) && !Keywords.reserved.contains(name) ? name : doublyQuoted(name)
  }

  func literal(_ literal: Literal) -> String {
    switch literal {
    case .null: "NULL"
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): text
    case .string(let text): quoted(text)
    }
  }

  func typeName(_ type: ColumnType) -> String { type.spelling }

  func spelling(
    of expression: Expression, printer: ExpressionPrinter<Self>
  ) throws(UnsupportedExpression) -> String? {
    nil
  }
}
