public import SchemaModel

/// One database's spelling of expressions.
public protocol ExpressionDialect {
  /// A name, in quotes where this dialect needs them.
  func identifier(_ name: String) -> String
  func literal(_ literal: Literal) -> String
  func typeName(_ type: ColumnType) -> String
  /// This dialect's own spelling of an expression, or nil where the standard one does. What it returns must
  /// be safe wherever the standard spelling of that expression would be.
  /// - Throws: where the dialect cannot say it.
  func spelling(
    of expression: Expression, printer: ExpressionPrinter<Self>
  ) throws(UnsupportedExpression) -> String?
}

/// An expression that a dialect cannot say.
public struct UnsupportedExpression: Error, Hashable, Sendable {
  /// One sentence without a full stop, names in backticks.
  public var message: String
  /// What to do about it.
  public var help: String?

  public init(message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}
